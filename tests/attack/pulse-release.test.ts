import { expect, test } from 'vitest';
import { toldWords } from '../../src/core/archive/pulse-told.ts';
import { pulseWords } from '../../src/core/pulse/count-pulse.ts';

/*
 * Somebody sees what is told of one statement and knows how it is made. All ways in which so many teams can answer are listed, and
 * put together by what is told of them, also where that is nothing. In each of these every count has three values or more; for a team
 * that knows its own word two or more.
 */
type Counts = readonly [number, number, number];

function all(teams: number): Counts[] {
  return [...Array(teams + 1).keys()].flatMap((a) =>
    [...Array(teams - a + 1).keys()].map((d): Counts => [a, d, teams - a - d]),
  );
}

function fewest(own: readonly Counts[]): number {
  return Math.min(...pulseWords.map((_, at) => new Set(own.map((counts) => counts[at])).size));
}

test.each([...Array(55).keys()].map((n) => n + 6))('of %s teams no count is told', (teams) => {
  const told = new Map<string, Counts[]>();
  for (const counts of all(teams)) {
    const [agree, disagree, split] = counts;
    const key = JSON.stringify(toldWords({ agree, disagree, split }));
    told.set(key, [...(told.get(key) ?? []), counts]);
  }
  for (const [key, own] of told) {
    expect(fewest(own), key).toBeGreaterThanOrEqual(3);
    for (const word of [0, 1, 2]) {
      const mine = own.filter((counts) => (counts[word] ?? 0) > 0);
      if (mine.length > 0) expect(fewest(mine), key).toBeGreaterThanOrEqual(2);
    }
  }
  const shown = [...told].filter(([key]) => key !== 'null').reduce((sum, [, own]) => sum + own.length, 0);
  // More than half of all that teams can answer is told.
  expect(shown).toBeGreaterThan(all(teams).length / 2);
});

test('of fewer than six teams nothing is told', () => {
  for (let teams = 0; teams < 6; teams += 1)
    for (const [agree, disagree, split] of all(teams)) expect(toldWords({ agree, disagree, split })).toBeNull();
});

test('the ranges that add up to exactly one outcome are withheld', () => {
  expect(toldWords({ agree: 2, disagree: 2, split: 2 })).toBeNull();
  expect(toldWords({ agree: 5, disagree: 5, split: 2 })).toBeNull();
  expect(toldWords({ agree: 9, disagree: 2, split: 1 })).toEqual({ agree: [6, 12], disagree: [0, 2], split: [0, 2] });
});
