import { COUNTED_FROM, markOf, starred } from '../toolkit/mark.ts';
import type { PulseSlip } from './pulse-slip.ts';
import type { Statements } from './statements.ts';

/** How a group stands to a statement, in a word instead of a number. */
export const pulseWords = ['agree', 'disagree', 'split'] as const;
export type PulseWord = (typeof pulseWords)[number];

/** What a group may see of its pulse. */
export interface CountedPulse {
  readonly people: number;
  /** A word for each statement; nothing with fewer than seven people. */
  readonly words?: readonly PulseWord[];
  /** Numbers of the statements that people want to talk about. */
  readonly stars: readonly number[];
}

/** A word for so many who answered 4 or 5, and 1 or 2. */
export function wordOf(agree: number, disagree: number): PulseWord {
  const mark = markOf({ one: agree, other: disagree });
  return mark === 'one' ? 'agree' : mark === 'other' ? 'disagree' : 'split';
}

/** The words and stars of all slips together. */
export function countPulse(slips: readonly PulseSlip[], { statements }: Statements): CountedPulse {
  const people = slips.length;
  const stars = starred(
    slips.flatMap(({ star }) => star ?? []),
    people,
  );
  if (people < COUNTED_FROM) return { people, stars };
  const count = (item: number, among: readonly number[]) =>
    slips.filter(({ answers }) => among.includes(answers[item] ?? 0)).length;
  return { people, words: statements.map((_, item) => wordOf(count(item, [4, 5]), count(item, [1, 2]))), stars };
}

/** Whether a word asks for talk: people are divided, or stand otherwise than a larger group did before. */
export function asksForTalk({ direction }: Statements['statements'][number], word: PulseWord | undefined): boolean {
  return word === 'split' || (direction !== undefined && word !== undefined && word !== direction);
}
