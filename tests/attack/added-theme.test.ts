import { expect, it } from 'vitest';
import { releaseOf } from '../../src/core/archive/release.ts';
import type { Cut, ReleaseFile } from '../../src/core/archive/release-file.ts';
import type { HandOverRow } from '../../src/core/archive/row.ts';
import { scaleOf } from '../../src/core/archive/scale.ts';
import { domains } from '../../src/core/format/fields.ts';
import { aRow, rowName } from '../support/hand-overs.ts';

/*
 * A theme of teams' own words is named from some number of teams on. That it is named, or that one known of is not, tells
 * something by itself: of every group, all counts are tried that give the same release.
 */

const added = [{ id: 'werkdruk', title: 'Te weinig mensen', isPublished: false }];

/** Of each kind of work so many teams, of which the first so many carry the theme. */
function rowsOf(sizes: readonly number[], carrying: readonly number[]): HandOverRow[] {
  return sizes.flatMap((size, kind) =>
    Array.from({ length: size }, (_, n) =>
      aRow({
        team: `team-${kind}-${n}`,
        row: rowName(kind * 100 + n),
        domain: domains[kind] ?? 'overig',
        themes: n < (carrying[kind] ?? 0) ? ['werkdruk'] : [],
      }),
    ),
  );
}

function* countsUpTo(sizes: readonly number[]): Generator<readonly number[]> {
  const [first, ...rest] = sizes;
  if (first === undefined) yield [];
  else for (let n = 0; n <= first; n++) for (const more of countsUpTo(rest)) yield [n, ...more];
}

function released(rows: readonly HandOverRow[], cut: Cut): ReleaseFile {
  return releaseOf(rows, { period: '2026-H1', cut, soFar: rows, added });
}

/** For each group, the fewest values that its count can have for whoever sees the release and knows the sizes. */
function fewest(sizes: readonly number[], cut: Cut): number[] {
  const seen = new Map<string, Set<number>[]>();
  for (const counts of countsUpTo(sizes)) {
    const told = JSON.stringify(released(rowsOf(sizes, counts), cut));
    const sets = seen.get(told) ?? sizes.map(() => new Set<number>());
    for (const [at, n] of counts.entries()) sets[at]?.add(n);
    seen.set(told, sets);
  }
  return sizes.map((_, at) => Math.min(...[...seen.values()].map((sets) => sets[at]?.size ?? 0)));
}

it.each([[[1]], [[3]], [[4]], [[5]], [[6]], [[9]], [[16]]])('tells less than three values of no %j teams', (sizes) => {
  const [least = 0] = fewest(sizes, 'none');
  // With fewer than six teams nothing at all is told: then every value is left.
  const [size = 0] = sizes;
  expect(least).toBeGreaterThanOrEqual(scaleOf(size).length === 0 ? size + 1 : 3);
});

it.each([[[6, 6]], [[11, 1]], [[6, 2]], [[7, 5, 1]], [[6, 6, 6]], [[9, 4, 3]], [[3, 3]], [[15, 2]]])(
  'tells less than three values of no group of %j teams, and nothing of a small one',
  (sizes) => {
    for (const [at, least] of fewest(sizes, 'domain').entries())
      expect(least).toBeGreaterThanOrEqual(scaleOf(sizes[at] ?? 0).length === 0 ? (sizes[at] ?? 0) + 1 : 3);
  },
);

it('names a theme that a group carries', () => {
  const { groups } = released(rowsOf([6, 6], [3, 1]), 'domain');
  expect(groups.map(({ themes }) => themes.find(({ id }) => id === 'werkdruk')?.teams)).toEqual([
    [3, 6],
    [0, 2],
  ]);
});
