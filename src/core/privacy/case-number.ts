import type { PersonalDatum } from './datum.ts';

/** What a number of one person is called; behind these any digits are one. */
const ofPeople =
  '(?:cliënt|client|klant|patiënt|patient|leerling|personeels|debiteur)(?:en)?-?(?:nummer|nr\\.?)|(?:client|customer|patient) (?:number|no\\.?)';
/** And of one case. */
const ofCases =
  '(?:zaak|dossier|aanvraag|meldings?|klacht|bezwaar)s?-?(?:nummer|nr\\.?)|(?:case|file) (?:number|no\\.?)';
/** Behind these the number has to look like one. */
const named = `${ofPeople}|${ofCases}|dossier|kenmerk|referentie|reference`;
const court = 'zaak|case';
const between = '(?: is| was)?[.:#]{0,2} ?';
/** A row of school years is no number: "2024-2025", "2023/24". */
const notYears = '(?!(?:19|20)\\d{2}[-/](?:(?:19|20)\\d{2}|\\d{2})(?!\\d))';
const prefixed = '[a-z]{1,4}(?:[-/.](?:\\d{2}|\\d{4}))?[-/.]\\d{4,8}|[a-z]{1,4}[-/.]?\\d{4,8}';
const byYear = '(?:19|20)\\d{2}[-/.]\\d{4,8}';
const byShortYear = '\\d{2}[-/.]\\d{4,8}';
const end = '(?![\\p{L}\\d]|[-/.]\\d)';

/** A court numbers its cases "19/1234": behind "zaak" a year of two digits is not enough. */
const numbers = new RegExp(
  [
    `(?<!\\p{L})(?:(?:${ofPeople})${between}\\d{5,10}`,
    `(?:${named})${between}${notYears}(?:${prefixed}|${byYear}|${byShortYear})`,
    `(?:${court}) ${notYears}(?:${prefixed}|${byYear}))${end}`,
  ].join('|'),
  'giu',
);
/** Asked of every text first: few have digits right behind such a word. */
const signs = /(?:nummer|nr|dossier|kenmerk|referentie|reference|zaak|case|number|no)[ .:#isw]{1,7}[a-z]{0,4}[-/.]?\d/;

/** Numbers of cases and clients by the word before them. Laws, articles and the numbers of courts are public. */
export function findCaseNumbers(text: string, low: string): PersonalDatum[] {
  if (!signs.test(low)) return [];
  return [...text.matchAll(numbers)].map(({ 0: whole, index }) => {
    const own = /[^ :#]+$/u.exec(whole)?.[0] ?? '';
    return { kind: 'dossier', start: index + whole.length - own.length, end: index + whole.length };
  });
}
