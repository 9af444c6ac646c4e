import type { Guess } from './guess.ts';
import { wordNumber } from './word-number.ts';

/** What a number counts: people and things, or time. */
export type Counted = 'count' | 'minutes' | 'seconds';

const people =
  /^(?:pers(?:onen|oon)?|mens(?:en)?|deelnemers?|collega['’]?s?|man|kaartjes?|stemmen|punten|keer|x|people|persons?|participants?|colleagues|cards?|votes?|points|times)\.?$/u;
/** In seconds. */
const times: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|sec|secs?|seconden?|seconds?)\.?$/u, 1],
  [/^(?:m|min|mins?|minuut|minuten|minutes?|['′])\.?$/u, 60],
  [/^(?:u|uur|uren|h|hrs?|hours?)\.?$/u, 3600],
];
const none =
  /^(?:-+|–|—|x|nee|neen|niet|niemand|niets|geen(?: enkele?)?|nihil|no|none|nobody|nothing|n\.?v\.?t\.?|n\/a)$/u;
const about = /^(?:ca|circa|ongeveer|zo['’]?n|plm|±|\+\/-|~|≈|about|around|approx)\.? ?/u;

/** The number that was meant by a text in a place for one. */
export function meantNumber(text: string, measure: Counted): Guess<number> | undefined {
  const own = text
    .normalize('NFKC')
    .trim()
    .replace(/[ \t]+/gu, ' ')
    .toLowerCase();
  if (own.length > 60) return undefined;
  if (none.test(own)) return { value: 0, isSure: false };
  const roughly = about.exec(own)?.[0].length ?? 0;
  const rest = own.slice(roughly);
  const plain = rest.replace(/^(\d+)\+$/u, '$1');
  const found = clockTime(plain, measure) ?? amount(plain, measure);
  return found && { value: found.value, isSure: found.isSure && plain.length === own.length };
}

/** "48", "7,0", "48 minuten", "zes mensen". A word may stand for something else: then a person looks at it. */
function amount(text: string, measure: Counted): Guess<number> | undefined {
  const [, number = '', digitsUnit] = /^([+-]?\d{1,9}(?:[.,]\d{1,6})?) ?(\D{0,20})$/u.exec(text) ?? [];
  const words = text.split(' ');
  const isInDigits = number !== '';
  const value = isInDigits ? Number(number.replace(',', '.')) : wordNumber(words[0] ?? '');
  const unit = isInDigits ? (digitsUnit ?? '') : words.slice(1).join(' ');
  const factor = factorOf(unit, measure);
  if (value === undefined || factor === undefined) return undefined;
  return { value: Math.round(value * factor * 1e6) / 1e6, isSure: isInDigits };
}

function factorOf(unit: string, measure: Counted): number | undefined {
  if (unit === '') return 1;
  if (measure === 'count') return people.test(unit) ? 1 : undefined;
  const seconds = times.find(([name]) => name.test(unit))?.[1];
  return seconds === undefined ? undefined : seconds / (measure === 'minutes' ? 60 : 1);
}

/** "1 uur 30", "1u30", "1:30": in a place for minutes that is an hour and a half. */
function clockTime(text: string, measure: Counted): Guess<number> | undefined {
  const match = /^(\d{1,2}) ?(:|u|uur|h|hours?)(?: en| and)? ?(\d{1,2}) ?(?:m|min|minuten|minutes)?\.?$/u.exec(text);
  if (!match || measure !== 'minutes') return undefined;
  return { value: 60 * Number(match[1]) + Number(match[3]), isSure: match[2] !== ':' };
}
