import * as v from 'valibot';
import { pulseWords } from '../../pulse/count-pulse.ts';
import { pulseResultOf } from '../../pulse/pulse-result.ts';
import { pulseFaults } from '../../pulse/result-faults.ts';
import type { Statements } from '../../pulse/statements.ts';
import { NOT_TOLD, STARS_FROM } from '../../toolkit/mark.ts';
import { isUntrue } from '../../toolkit/result-fault.ts';
import type { Deck } from '../../values/deck.ts';
import type { ValuesResult } from '../../values/result.ts';
import { valuesFaults } from '../../values/result-faults.ts';
import { valuesResultOf } from '../../values/values-result-of.ts';
import type { PulseValue, SortValue } from '../values.ts';

const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99));
const numbers = v.array(number);
const told = v.union([numbers, v.literal(NOT_TOLD)]);

const sortShape = v.object({
  deck: v.string(),
  people: number,
  counted: v.boolean(),
  first: told,
  last: told,
  work: told,
  home: told,
  stars: numbers,
});

const pulseShape = v.object({
  statements: v.string(),
  people: number,
  words: v.optional(v.array(v.picklist(pulseWords))),
  stars: numbers,
});

// No fault is of the day.
const date = '2000-01-01';

/** Whether slips can come to it, by the rules for a result that is kept. */
export function isTrueSort(raw: unknown, deck: Deck): raw is SortValue {
  if (!v.is(sortShape, raw) || raw.deck !== deck.id) return false;
  const { people, counted, first, last, work, home, stars } = raw;
  const lists = [first, last, work, home];
  const isKnown = [...lists, stars].every((list) => list === NOT_TOLD || list.every((n) => n <= deck.cards.length));
  const isBare = lists.every((list) => list.length === 0);
  if (!isKnown || (!counted && !isBare)) return false;
  const result: ValuesResult | undefined = valuesResultOf(raw, deck, { date });
  return result === undefined
    ? !counted && people < STARS_FROM && isBare && stars.length === 0
    : !isUntrue(valuesFaults(result, deck));
}

export function isTruePulse(raw: unknown, list: Statements): raw is PulseValue {
  if (!v.is(pulseShape, raw) || raw.statements !== list.id) return false;
  const { people, words, stars } = raw;
  const count = list.statements.length;
  if (stars.some((n) => n > count) || (words !== undefined && words.length !== count)) return false;
  const counted = { people, stars, ...(words === undefined ? {} : { words }) };
  return !isUntrue(pulseFaults(pulseResultOf(counted, list, { date }).front));
}
