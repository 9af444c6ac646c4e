import type { Language } from '../format/language.ts';
import { type IsoDate, isIsoDate, toIsoDate } from './calendar.ts';
import type { Span } from './span.ts';

/** A day as somebody wrote it, in a text with plain blanks and hyphens. Nothing is guessed: what leaves a doubt is no day. */
export interface WrittenDay extends Span {
  /** Nothing where it is no full day, no day of the calendar, or where two days could be meant. */
  readonly day: IsoDate | undefined;
}

const months = [
  'januari january jan',
  'februari february feb febr',
  'maart march mrt mar',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'augustus august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'december dec',
].map((names) => names.split(' '));
const monthNumbers = new Map(months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));

/*
 * The patterns read small letters, without the flags "i" and "u": a record has dozens of texts that may hold a day, and with
 * those flags and every name of a month in it, compiling one such pattern took longer than reading the record. Each repeat is
 * of bounded length, so that no text makes the search go back and forth.
 */
const clock = '(?:[t ]\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:z|[+-]\\d{2}:?\\d{2})?)?';
const iso = new RegExp(`\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}${clock}`, 'g');
const digits = /\d{1,2}([-/.])\d{1,2}\1\d{2}(?:\d{2})?/g;
const dayFirst =
  /\d{1,2}(?:e|de|ste|st|nd|rd|th)? (?:of )?([a-z]{3,9})(?![a-z])\.?(?:,? ['’]?\d{2}(?:\d{2})?(?![\d:]))?/g;
const monthFirst = /(?<![a-z])([a-z]{3,9})\.? \d{1,2}(?:st|nd|rd|th)?(?![\d:])(?:,? \d{4}(?!\d))?/g;
const monthOnly = /(?<![a-z])([a-z]{3,9})\.? \d{4}(?!\d)/g;
const weekday =
  /(?<![a-z])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:maan|dins|woens|donder|vrij|zater|zon)dag),? $/;
const letterOrDigit = /[\p{L}\d]/u;

/** The days in a text, in order. In English 3/5/2027 is 3 May to some and March 5 to others. */
export function writtenDays(text: string, language: Language): WrittenDay[] {
  if (!/\d/.test(text)) return [];
  const low = small(text);
  const found: WrittenDay[] = [];
  const add = (start: number, length: number, day: IsoDate | undefined) => {
    const end = start + length;
    const isApart = !letterOrDigit.test(low.charAt(start - 1)) && !letterOrDigit.test(low.charAt(end));
    if (isApart && found.every((one) => end <= one.start || one.end <= start)) found.push({ start, end, day });
  };
  for (const { 0: whole, index } of low.matchAll(iso)) add(index, whole.length, isoOf(whole));
  for (const { 0: whole, 1: sign, index } of low.matchAll(digits))
    add(index, whole.length, digitsOf(whole, sign, language));
  for (const pattern of [dayFirst, monthFirst, monthOnly])
    for (const { 0: whole, 1: name = '', index } of low.matchAll(pattern)) {
      const lead =
        pattern === monthOnly ? 0 : (weekday.exec(low.slice(Math.max(0, index - 12), index))?.[0].length ?? 0);
      if (monthNumbers.has(name)) add(index - lead, whole.length + lead, namedOf(whole, name));
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Of the same length, as small letters of all of Unicode are not. */
function small(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

function isoOf(text: string): IsoDate | undefined {
  const [year = 0, month = 0, day = 0] = numbersIn(text);
  return toIsoDate(year, month, day);
}

function digitsOf(text: string, sign: string | undefined, language: Language): IsoDate | undefined {
  const [day = 0, month = 0, year = 0] = numbersIn(text);
  const isEither = language === 'en' && sign === '/' && day <= 12 && month <= 12 && day !== month;
  return isEither ? undefined : toIsoDate(year, month, day);
}

/** "8 januari 2027", "January 8th, 2027"; without a day or a whole year it is none. */
function namedOf(text: string, month: string): IsoDate | undefined {
  const [day = 0, year = 0] = numbersIn(text);
  return toIsoDate(year, monthNumbers.get(month) ?? 0, day);
}

const partOf = '(?:(?:begin|half|medio|midden|einde?|early|mid|late|end of|beginning of)[ -])?';

const vague = new RegExp(
  [
    '(?:over)?morgen|vandaag|today|tomorrow',
    `${partOf}(?:week|wk|kwartaal|quarter)\\.? \\d{1,2}(?: ?(?:-|/|en|of|and|or|t/m|to) ?\\d{1,2})?|q[1-4]`,
    `${partOf}(?:(?:volgende|komende|deze|next|coming|this) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:maan|dins|woens|donder|vrij|zater|zon)dag|week|weken|maand|month|kwartaal|quarter|jaar|year)`,
    '(?:over|in|binnen|within) \\S{1,6} (?:dag(?:en)?|we(?:ek|ken|eks)|maand(?:en)?|days?|months?)',
    `${partOf}(?:${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})`,
  ]
    .map((one) => `(?<![a-z\\d])(?:${one})(?![a-z\\d])`)
    .join('|'),
  'g',
);

/** Words for a time that is no full day: "volgende week", "week 3", "eind februari". */
export function vagueTimes(text: string): Span[] {
  return [...small(text).matchAll(vague)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The day that a text says which should say one: the only one in it, where nothing else in it has a digit. */
export function dayIn(text: string, language: Language): IsoDate | undefined {
  const [first, second] = writtenDays(text, language);
  if (first === undefined || second !== undefined) return undefined;
  return /\d/u.test(text.slice(0, first.start) + text.slice(first.end)) ? undefined : first.day;
}

const moment = /^(\d{4}-\d{2}-\d{2})[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})?$/u;

/** Other programs write a day back as a moment: 2026-11-20T00:00:00.000Z. Nothing for any other text. */
export function dayOfMoment(text: string): IsoDate | undefined {
  const day = moment.exec(text.trim())?.[1];
  return day !== undefined && isIsoDate(day) ? day : undefined;
}

/** What was meant by a text in a place for a day; "unclear" where it speaks of a time and leaves a doubt. */
export function meantDay(text: string, language: Language): IsoDate | 'unclear' | undefined {
  const day = dayOfMoment(text) ?? dayIn(text, language);
  if (day !== undefined || /^\s*\d{4}-\d{2}-\d{2}\s*$/u.test(text)) return day;
  return writtenDays(text, language).length + vagueTimes(text).length > 0 ? 'unclear' : undefined;
}
