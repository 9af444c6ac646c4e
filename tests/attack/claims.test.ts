import { describe, expect, it } from 'vitest';
import { groupsDiffer } from '../../src/core/archive/differ.ts';
import { fewNewThemes } from '../../src/core/archive/exact.ts';
import { releaseOf } from '../../src/core/archive/release.ts';
import type { HandOverRow } from '../../src/core/archive/row.ts';
import { scaleOf, standingOut } from '../../src/core/archive/scale.ts';
import { themeIds } from '../../src/core/case/themes.ts';
import { drawnPlace, madeRows } from '../support/made-hand-over.ts';
import { seeded } from '../support/seeded.ts';

const next = seeded(11);
const times = 1000;

/** How often, of many made-up half-years, something is said. */
function rate(say: () => boolean, runs = times): number {
  return Array.from({ length: runs }, say).filter(Boolean).length / runs;
}

const [plain] = madeRows(seeded(1), { teams: 1, most: 1, skew: 0 }) as [HandOverRow];

/** A session of each of so many teams, in which each theme is heard with a chance of its own. */
function sessions(teams: number, chances: readonly number[]): HandOverRow[] {
  return Array.from({ length: teams }, (_, at) => ({
    ...plain,
    team: `team-${at}`,
    themes: themeIds.filter((_theme, k) => next() < (chances[k] ?? 0)),
    sides: [],
  }));
}

function groupFor(rows: readonly HandOverRow[]) {
  const [group] = releaseOf(rows, { period: '2026-H1', cut: 'none', soFar: rows, added: [] }).groups;
  if (group === undefined) throw new Error('There is no group.');
  return group;
}

const equal = themeIds.map(() => 0.3);
const clear = themeIds.map((_, at) => (at === 0 ? 0.7 : 0.3));

describe('which theme is clearly first', () => {
  it.each([16, 24, 40])('is said of equal themes by %s teams in at most 1 of 100', (teams) => {
    expect(rate(() => groupFor(sessions(teams, equal)).first !== null)).toBeLessThanOrEqual(0.01);
  });

  it.each([
    [16, 0.3],
    [24, 0.55],
    [40, 0.85],
  ])('is seen by %s teams where 70 against 30 of 100 carry it', (teams, least) => {
    expect(rate(() => groupFor(sessions(teams, clear)).first === themeIds[0])).toBeGreaterThan(least);
  });
});

describe('the side of a theme', () => {
  const counts = (teams: number, chances: readonly number[]) => {
    const rest = Math.max(0, 1 - chances.reduce((sum, one) => sum + one, 0));
    const drawn = Array.from({ length: teams }, () => drawnPlace(next, [...chances, rest]));
    return chances.map((_, side) => drawn.filter((one) => one === side).length);
  };
  const rateOf = (say: () => boolean) => rate(say, 10 * times);

  it.each([15, 16, 18, 20, 24, 30, 40, 60, 100])(
    'is said of equal sides by %s teams in at most 5.5 of 100',
    (teams) => {
      expect(rateOf(() => standingOut(counts(teams, [1 / 3, 1 / 3, 1 / 3])) !== undefined)).toBeLessThanOrEqual(0.055);
    },
  );

  it.each([
    [16, 0.6],
    [30, 0.87],
  ])('is seen by %s teams where it is 60, 15 and 15 of 100', (teams, least) => {
    expect(rateOf(() => standingOut(counts(teams, [0.6, 0.15, 0.15])) === 0)).toBeGreaterThan(least);
  });
});

describe('that two groups differ', () => {
  const sizes = [15, 16, 18, 20, 24, 29, 30, 36, 40, 60, 100];

  /** How likely each range is with so many teams that each carry something with this chance: not drawn, but counted. */
  function ranges(teams: number, chance: number) {
    let likely = (1 - chance) ** teams;
    const each = Array.from({ length: teams + 1 }, (_, n) => {
      if (n > 0) likely *= ((teams - n + 1) / n) * (chance / (1 - chance));
      return likely;
    });
    return scaleOf(teams).map((range) => ({
      teams,
      range,
      likely: each.slice(range[0], range[1] + 1).reduce((sum, one) => sum + one, 0),
    }));
  }

  function said(a: ReturnType<typeof ranges>, b: ReturnType<typeof ranges>): number {
    const pairs = a.flatMap((one) => b.map((other) => ({ one, other })));
    return pairs.reduce((sum, { one, other }) => sum + (groupsDiffer(one, other) ? one.likely * other.likely : 0), 0);
  }

  it.each(sizes)('is said of equal groups, one of %s teams, in at most 2.5 of 100', (teams) => {
    for (const others of sizes)
      for (let percent = 5; percent < 100; percent += 5)
        expect(said(ranges(teams, percent / 100), ranges(others, percent / 100))).toBeLessThanOrEqual(0.025);
  });

  it.each([
    [15, 0.36],
    [16, 0.43],
    [30, 0.47],
    [60, 0.36],
  ])('is seen between twice %s teams of which 70 and 30 of 100 carry something', (teams, least) => {
    expect(said(ranges(teams, 0.7), ranges(teams, 0.3))).toBeGreaterThan(least);
  });
});

describe('that few new themes are to come', () => {
  /** Themes that teams bring, of a long tail of so many; and the part of all that is said that nobody brought. */
  function heard(teams: number, codes: number) {
    const weights = Array.from({ length: codes }, (_, at) => 1 / (at + 1) ** 0.7);
    const total = weights.reduce((sum, one) => sum + one, 0);
    const draw = () => `code-${drawnPlace(next, weights)}`;
    const sets = Array.from({ length: teams }, () => new Set([draw(), draw(), draw(), draw()]));
    const known = new Set(sets.flatMap((own) => [...own]));
    const unheard = weights.reduce((sum, one, at) => (known.has(`code-${at}`) ? sum : sum + one), 0) / total;
    return { isSaid: fewNewThemes(sets), unheard };
  }

  it('is seldom wrong with sixty teams, and never said with sixteen', () => {
    const runs = Array.from({ length: times }, () => heard(60, 40));
    const said = runs.filter(({ isSaid }) => isSaid);
    expect(said.length / runs.length).toBeGreaterThan(0.6);
    expect(said.filter(({ unheard }) => unheard > 0.05).length / said.length).toBeLessThanOrEqual(0.02);
    expect(Array.from({ length: times }, () => heard(16, 12)).some(({ isSaid }) => isSaid)).toBe(false);
  });
});
