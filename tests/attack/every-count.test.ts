import { expect, it } from 'vitest';
import { isClearlyMore, mayHaveSide, rangeOf, scaleOf, standingOut } from '../../src/core/archive/scale.ts';

const sizes = [6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24, 29, 30, 36, 40];

/** How many of the teams that carry a theme carry it on each side: all that there can be. `covers`: each carries it on one at least. */
function* countsOf(n: number, covers: boolean): Generator<readonly [number, number, number]> {
  for (let a = 0; a <= n; a++)
    for (let b = 0; b <= n; b++) for (let c = covers ? Math.max(0, n - a - b) : 0; c <= n; c++) yield [a, b, c];
}

/** For everything that can be told of a theme: how many values its count, and those of its sides, can have. The fewest of all. */
function fewest(teams: number, covers: boolean): number {
  const scale = scaleOf(teams);
  const possible = new Map<string, readonly Set<number>[]>();
  for (let n = 0; n <= teams; n++) {
    const maySay = mayHaveSide(n, teams);
    for (const counts of countsOf(n, covers)) {
      const told = `${rangeOf(n, scale)?.at} ${maySay ? standingOut(counts) : undefined}`;
      const sets = possible.get(told) ?? [n, ...counts].map(() => new Set<number>());
      possible.set(told, sets);
      for (const [at, value] of [n, ...counts].entries()) sets[at]?.add(value);
    }
  }
  return Math.min(...[...possible.values()].flat().map(({ size }) => size));
}

it.each([true, false])('leaves every count of a theme and its sides three values (sides cover it: %s)', (covers) => {
  for (const teams of sizes) expect(fewest(teams, covers)).toBeGreaterThanOrEqual(3);
});

/** For each pair of ranges in which one theme is told to be clearly first: how many values each count can have. The fewest of all. */
function fewestOfTwo(teams: number): number {
  const scale = scaleOf(teams);
  const possible = new Map<string, readonly [Set<number>, Set<number>]>();
  for (let more = 0; more <= teams; more++)
    for (let less = 0; less <= more; less++) {
      const told = `${rangeOf(more, scale)?.at} ${rangeOf(less, scale)?.at}`;
      const sets = possible.get(told) ?? [new Set(), new Set()];
      for (let both = Math.max(0, more + less - teams); both <= less; both++)
        if (isClearlyMore({ more, less, both }, teams)) possible.set(told, [sets[0].add(more), sets[1].add(less)]);
    }
  return Math.min(...[...possible.values()].flat().map(({ size }) => size));
}

it('leaves two themes, of which one is clearly first, three values each', () => {
  for (let teams = 15; teams <= 100; teams++) expect(fewestOfTwo(teams)).toBeGreaterThanOrEqual(3);
});
