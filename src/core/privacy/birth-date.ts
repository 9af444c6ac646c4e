import { after, before } from './around.ts';
import type { PersonalDatum } from './datum.ts';

const month =
  '(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|mrt|mar|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)';
const dates = new RegExp(
  [
    '(?<![\\p{L}\\d]|[-/.])(?:\\d{1,2}([-/.] ?)\\d{1,2}\\1(?:\\d{4}|\\d{2})',
    '\\d{4}-\\d{2}-\\d{2}',
    `\\d{1,2}(?:st|nd|rd|th)? ${month}\\.?,? \\d{4}`,
    `${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?![\\p{L}\\d]|[-/])`,
  ].join('|'),
  'giu',
);
const born =
  /\bgeboren\b|\bgeb\.|geboortedatum|geboortedag|geb datum|\bborn\b|date of birth|birth date|birthday|\bd\.?o\.?b\b/u;
/** Asked of every text first: it spares most of them the search for dates. */
const births = /geb(?:oren|\.|oorteda| dat)|born|birth|dob|d\.o\.b/u;
/** Groups of people, not one person: "geboren na 1 januari 2020". */
const cohort = /\b(?:na|voor|vóór|vanaf|tussen|sinds|tot|en|after|before|since|between|from|until|and)\s*(?:de\s+)?$/u;
const bornAfter = /^\)?,? ?(?:is )?(?:\(?geboren|\(?born)\b/u;

/** Dates of birth: a whole date with a word of birth beside it, and no word that makes it the edge of a group. */
export function findBirthDates(text: string, low: string): PersonalDatum[] {
  if (!births.test(low)) return [];
  const found: PersonalDatum[] = [];
  for (const match of text.matchAll(dates)) {
    const start = match.index;
    const end = start + match[0].length;
    const lead = before(text, start, 40);
    if (cohort.test(lead)) continue;
    const word = born.exec(lead);
    const near = word !== null && isNear(lead.slice(word.index + word[0].length));
    if (near || bornAfter.test(after(text, end, 12))) found.push({ kind: 'date-of-birth', start, end });
  }
  return found;
}

/** The date belongs to the word when no other sentence, date or long clause stands between. */
function isNear(between: string): boolean {
  return between.length <= 25 && !/^ (?:uit|out of)\b|[!?;]|\.\s|\d/u.test(between);
}
