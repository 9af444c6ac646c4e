import { before } from './around.ts';
import type { PersonalDatum } from './datum.ts';

/** Area codes of three digits, mobile, and the nationwide 085 and 088. Source: Dutch numbering plan. */
const short = '(?:1[035]|2[0346]|3[03568]|4[03568]|5[0358]|7[0-9]|8[4578]|91)';
const long = '[1-57]\\d{2}';
const digit = '[ .-]?\\d';
const start = '(?<![\\p{L}\\d_/+]|\\d[.,-]|-)';
const end = '(?![\\p{L}\\d_]|[-/]\\d)';
const abroadPrefix = '(?:\\+31|0031)[ -]?(?:\\(0\\)[ -]?)?';

/** What may stand behind the area code: "070 - 123 45 67", "06.12.34.56.78". */
const gap = '(?: ?[-./] ?| )?';

/** Each repeat is of fixed length, so that no text makes the search go back and forth. */
const dutch = new RegExp(
  [
    `${start}(?:\\(06\\)|(?:0|${abroadPrefix})6)${gap}\\d(?:${digit}){7}${end}`,
    `${start}(?:0|${abroadPrefix})${short}${gap}\\d(?:${digit}){6}${end}`,
    `${start}(?:0|${abroadPrefix})${long}${gap}\\d(?:${digit}){5}${end}`,
    `${start}\\(0${short}\\)${gap}\\d(?:${digit}){6}${end}`,
    `${start}\\(0${long}\\)${gap}\\d(?:${digit}){5}${end}`,
  ].join('|'),
  'gu',
);
const foreign = new RegExp(`${start}(?:\\+|00)(?!31)[1-9]\\d{0,2}(?:[ .-]?\\(?\\d\\)?){7,12}${end}`, 'gu');
/** A label that says the digits are something else. */
const otherNumber =
  /(?:zaak|dossier|factuur|order|kenmerk|referentie|bestel|case|invoice)(?:s?nummer|s?nr| number)?[.:#]? ?$/u;

/** Dutch and foreign phone numbers. Free and emergency numbers (112, 0800, 14 070) reach a desk and are left alone. */
export function findPhones(text: string): PersonalDatum[] {
  return [...text.matchAll(dutch), ...text.matchAll(foreign)]
    .filter(({ index }) => !otherNumber.test(before(text, index, 30)))
    .map((match) => ({ kind: 'phone', start: match.index, end: match.index + match[0].length }));
}
