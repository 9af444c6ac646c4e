import { after, before } from './around.ts';
import type { PersonalDatum } from './datum.ts';

const month =
  '(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|mrt|mar|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)';
/** Days and years in words, as people say them. */
const dayWord =
  '(?:eerste|een|twee(?:de)?|drie|derde|vier(?:de)?|vijf(?:de)?|zes(?:de)?|zeven(?:de)?|acht(?:ste)?|negen(?:de)?|tien(?:de)?|elf(?:de)?|twaalf(?:de)?|dertien(?:de)?|veertien(?:de)?|vijftien(?:de)?|zestien(?:de)?|zeventien(?:de)?|achttien(?:de)?|negentien(?:de)?|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]?n?twintig(?:ste)?|twintig(?:ste)?|dertig(?:ste)?|eenendertig(?:ste)?)';
const yearWord = '(?:negentien|twee-?duizend)(?:honderd)? ?(?:en ?)?[\\p{L}]{3,20}';
const year = `(?:\\d{4}|['’]\\d{2}|${yearWord})`;
const dates = new RegExp(
  [
    "(?<![\\p{L}\\d]|[-/.])(?:\\d{1,2}( ?[-/.] ?| )\\d{1,2}\\1(?:\\d{4}|['’]?\\d{2})",
    '\\d{4}-\\d{2}-\\d{2}',
    `(?:\\d{1,2}(?:st|nd|rd|th|e|ste|de)?|${dayWord}) (?:of )?${month}\\.?,? ${year}`,
    `${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?![\\p{L}\\d]|[-/])`,
  ].join('|'),
  'giu',
);
/** Without a year it is enough for whoever knows the rest: "jarig op 3 mei". */
const birthdays = new RegExp(
  `(?:jarig|verjaardag|verjaart|birthday)(?: is)?(?: op| on)?:? (\\d{1,2}(?:st|nd|rd|th)? ${month}|${month} \\d{1,2})(?![\\p{L}\\d])(?! \\d)`,
  'giu',
);
const born =
  /\bgeb(?:oorte|\.)? ?dat(?:um|\.|\b)|\bgeboren\b|geboortedag|\bgeb\b\.?|\bgbd\b|\b(?:hij|zij|ze|kind|baby|zoon|dochter|zus|broer|tweeling|jongen|meisje|moeder|vader|mevrouw|meneer) is van(?= $)|\bborn\b|date of birth|birth date|birthday|\bd\.?o\.?b\b/u;
/** Asked of every text first: it spares most of them a search. */
const births = /\b(?:geb[o. ]|gbd|born|birth|d\.?o\.?b|jarig|verja|is van )/;
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
  return [...found, ...[...text.matchAll(birthdays)].map(birthday)];
}

function birthday({ 0: whole, 1: day = '', index }: RegExpExecArray): PersonalDatum {
  return { kind: 'date-of-birth', start: index + whole.length - day.length, end: index + whole.length };
}

/** The date belongs to the word when no other sentence, date or long clause stands between. */
function isNear(between: string): boolean {
  return between.length <= 25 && !/^ (?:uit|out of)\b|[!?;]|\.\s|\d/u.test(between);
}
