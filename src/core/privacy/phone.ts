import { before } from './around.ts';
import type { PersonalDatum } from './datum.ts';

/** Area codes of three digits, mobile, and the nationwide 085 and 088. Source: Dutch numbering plan. */
const short = '(?:1[035]|2[0346]|3[03568]|4[03568]|5[0358]|7[0-9]|8[4578]|91)';
const long = '[1-57]\\d{2}';
/** A digit with what may stand before it: "12 34", "12-34", "12 - 34". No sign is a digit, so there is one way to read it. */
const digit = '[ ./-]{0,3}\\d';
const start = '(?<![\\p{L}\\d_/+]|\\d[.,-]|-)';
const end = '(?![\\p{L}\\d_]|[-/]\\d)';
const abroadPrefix = '(?:\\+31|0031)[ -]?(?:\\(0\\)[ -]?)?';

/** Each repeat is of fixed length, so that no text makes the search go back and forth. */
const dutch = new RegExp(
  [
    `${start}(?:(?:\\(06\\)|(?:0|${abroadPrefix})6)(?:${digit}){8}`,
    `097(?:${digit}){8,9}`,
    `(?:\\(0${short}\\)|(?:0|${abroadPrefix})${short})(?:${digit}){7}`,
    `(?:\\(0${long}\\)|(?:0|${abroadPrefix})${long})(?:${digit}){6})${end}`,
  ].join('|'),
  'gu',
);
/** "nul zes, 12345678". */
const spoken = new RegExp(`nul[ -]?zes,?(?:${digit}){8}${end}`, 'gu');
/** Of other countries with a plus, and as they are written in the United Kingdom and the United States. */
const foreign = new RegExp(
  [
    `${start}(?:(?:\\+|00)(?!31)[1-9]\\d{0,2}(?:[ .-]?\\(?\\d\\)?){7,12}`,
    '\\(?0(?:7\\d{3}\\)?[ -]\\d{3}[ -]?\\d{3}|2\\d\\)?[ -]\\d{4}[ -]?\\d{4}|1\\d{2}\\)?[ -]\\d{3}[ -]?\\d{4}|1\\d{3}\\)?[ -]\\d{6})',
    `(?:\\([2-9]\\d{2}\\) |[2-9]\\d{2}-)\\d{3}-\\d{4})${end}`,
  ].join('|'),
  'gu',
);
/** Without an area code only right behind a word that says what it is. */
const local = new RegExp(`(?<![\\p{L}\\d_/+.,-])[1-9](?:${digit}){5,7}${end}`, 'gu');
const telephone = /\b(?:tel|telefoon|telefoonnummer|mobiel|gsm|phone|telephone)\b[.:]{0,2} ?$/u;
/** A label that says the digits are something else. */
const otherNumber =
  /(?:(?:zaak|dossier|factuur|order|kenmerk|referentie|bestel|invoice|isbn|bag|polis|klant|perceel|serie)(?:s?nummer|s?nr|-?id| number)?[.:#]?|case(?:-?id| number| no\.?| nr\.?|#)[.:#]?) ?$/u;

/** Asked of every text first: it spares most of them a search. */
const telephones = /tel[.: e]|mobiel|gsm|phone/;

/** Dutch and foreign phone numbers. Free and emergency numbers (112, 0800, 14 070) reach a desk and are left alone. */
export function findPhones(text: string, low: string): PersonalDatum[] {
  const locals = [...(telephones.test(low) ? text.matchAll(local) : [])].filter(({ index }) =>
    telephone.test(before(text, index, 20)),
  );
  return [
    ...text.matchAll(dutch),
    ...(text.includes('nul') ? text.matchAll(spoken) : []),
    ...text.matchAll(foreign),
    ...locals,
  ]
    .filter(({ index }) => !otherNumber.test(before(text, index, 30)))
    .map((match) => ({ kind: 'phone', start: match.index, end: match.index + match[0].length }));
}
