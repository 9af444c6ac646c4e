import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { codedRows, rowKey } from '../../../src/core/archive/coded-rows.ts';
import { exactOf } from '../../../src/core/archive/exact.ts';
import type { PulseRow } from '../../../src/core/archive/pulse-row.ts';
import { printRelease, readRelease } from '../../../src/core/archive/read-release.ts';
import { type Releasing, releaseOf } from '../../../src/core/archive/release.ts';
import { type ReleaseGroup, releaseSchema } from '../../../src/core/archive/release-file.ts';
import type { HandOverRow } from '../../../src/core/archive/row.ts';
import { scaleOf } from '../../../src/core/archive/scale.ts';
import { themeIds } from '../../../src/core/case/themes.ts';
import { aRow } from '../../support/hand-overs.ts';
import { madeRows } from '../../support/made-hand-over.ts';
import { seeded } from '../../support/seeded.ts';

let made = 0;

function row(team: number, own: Partial<HandOverRow> = {}): HandOverRow {
  made += 1;
  return aRow({ team: `team-${team}`, row: made.toString(16).padStart(8, '0'), themes: [], ...own });
}

const teams = (count: number, own: (team: number) => Partial<HandOverRow> = () => ({})) =>
  Array.from({ length: count }, (_, team) => row(team, own(team)));

function released(rows: readonly HandOverRow[], own: Partial<Releasing> = {}) {
  return releaseOf(rows, { period: '2026-H1', cut: 'none', soFar: rows, added: [], ...own });
}

function wholeOf(rows: readonly HandOverRow[], own: Partial<Releasing> = {}): ReleaseGroup {
  const [group] = released(rows, own).groups;
  if (group === undefined) throw new Error('There is no group.');
  return group;
}

const rangeOfTheme = (group: ReleaseGroup, id: string) => group.themes.find((theme) => theme.id === id)?.teams;

describe('the ranges', () => {
  it.each([
    [5, []],
    [6, ['0-2', '3-6']],
    [9, ['0-2', '3-5', '6-9']],
    [16, ['0-2', '3-5', '6-10', '11-16']],
    [30, ['0-2', '3-7', '8-15', '16-22', '23-30']],
  ])('of %s teams', (count, ranges) => {
    expect(scaleOf(count).map((range) => range.join('-'))).toEqual(ranges);
  });

  it('are of three values or more, and leave no count out', () => {
    for (let count = 6; count <= 300; count++) {
      const scale = scaleOf(count);
      expect(scale.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))).toEqual(
        Array.from({ length: count + 1 }, (_, at) => at),
      );
      for (const [from, to] of scale) expect(to - from).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('a release', () => {
  it('tells in how many teams a theme is, in a range', () => {
    const group = wholeOf(
      teams(16, (team) => ({
        themes: [...(team < 5 ? ['prive-ambt'] : []), ...(team < 2 ? ['beleid-praktijk'] : [])],
      })),
    );
    expect(rangeOfTheme(group, 'prive-ambt')).toEqual([3, 5]);
    expect(rangeOfTheme(group, 'beleid-praktijk')).toEqual([0, 2]);
  });

  it('counts a team from a quarter of its sessions', () => {
    const rest = teams(15).map((own) => ({ ...own, team: `other-${own.team}` }));
    const three = (heard: number) =>
      [0, 1, 2].flatMap((team) => Array.from({ length: 4 * 2 }, (_, at) => row(team, { dissent: at < heard })));
    expect(wholeOf([...rest, ...three(2)]).dissent).toEqual([3, 6]);
    expect(wholeOf([...rest, ...three(1)]).dissent).toEqual([0, 2]);
  });

  it('calls no theme the first where ten are heard equally', () => {
    const group = wholeOf(teams(16, (team) => ({ themes: themeIds.filter((_, at) => (team + at) % 16 < 5) })));
    expect(group.first).toBeNull();
    expect(new Set(group.themes.map(({ teams: range }) => String(range)))).toEqual(new Set(['3,5']));
  });

  it('calls a theme the first where most teams have it alone, from fifteen teams', () => {
    const rows = (count: number) => teams(count, (team) => ({ themes: [team < 2 ? 'kennis-verkopen' : 'prive-ambt'] }));
    expect(wholeOf(rows(16)).first).toBe('prive-ambt');
    expect(wholeOf(rows(14)).first).toBeNull();
  });

  it('tells nothing of five teams but what was asked', () => {
    const { groups, asked } = released(
      teams(5, () => ({ themes: ['prive-ambt'], asked_of: 'bestuur', answer: 'open' })),
    );
    expect(groups[0]?.scale).toEqual([]);
    expect(groups[0]?.themes.every(({ teams: range, side }) => range === null && side === null)).toBe(true);
    expect(groups[0]?.dissent).toBeNull();
    expect(asked.find(({ layer }) => layer === 'bestuur')).toMatchObject({ yes: 0, open: 5 });
  });

  it('says nothing of a kind of work with one team', () => {
    const rows = [
      ...teams(15),
      ...Array.from({ length: 24 }, () => row(15, { domain: 'toezicht', themes: ['inspectie-beleid'] })),
    ];
    const release = released(rows, { cut: 'domain' });
    expect(release.groups.map(({ id, teams: count }) => [id, count])).toEqual([['uitvoering', 15]]);
    expect(release.too_few).toEqual(['toezicht']);
    expect(rangeOfTheme(release.groups[0] as ReleaseGroup, 'inspectie-beleid')).toEqual([0, 2]);
  });

  const pulsesOf = (from: number, to: number, position: PulseRow['position']): PulseRow[] =>
    Array.from({ length: to - from }, (_, n) => ({
      format: 'driehoek/pulse-row@1',
      period: '2026-H1',
      team: `team-${from + n}`,
      domain: 'uitvoering',
      position,
      wave: 1,
      words: Array(12).fill('agree'),
    }));

  it.each([
    ['of too few teams that also released sessions', teams(8, () => ({ position: 'medewerker' })), 5, []],
    ['of too few teams, of a kind without sessions', teams(8, () => ({ position: 'gemengd' })), 5, []],
    ['of enough teams, of a kind without sessions', teams(8, () => ({ position: 'gemengd' })), 6, ['medewerker']],
    [
      'of enough teams, of a kind with too few of sessions',
      teams(2, () => ({ position: 'medewerker' })),
      6,
      ['medewerker'],
    ],
    ['of enough teams, without any session', [], 6, ['medewerker']],
  ])('tells of every pulse or names the kind it does not tell of: %s', (_, rows, count, told) => {
    const release = released(rows, { cut: 'position', pulses: pulsesOf(0, count, 'medewerker') });
    expect(release.groups.flatMap(({ id, pulse }) => (pulse === undefined ? [] : [id]))).toEqual(told);
    expect(release.pulse_too_few ?? []).toEqual(told.length === 0 ? ['medewerker'] : []);
    for (const { scale, themes } of release.groups)
      if (scale.length === 0) expect(themes.every(({ teams: range }) => range === null)).toBe(true);
    expect(readRelease(printRelease(release))).toEqual(release);
  });

  it('names pulses of too few teams together as well', () => {
    const release = released(teams(8), { pulses: pulsesOf(0, 5, 'medewerker') });
    expect(release.pulse_too_few).toEqual(['all']);
    expect(release.groups[0]?.pulse).toBeUndefined();
  });

  it('adds what was asked in earlier half-years, exactly', () => {
    const rows = teams(8, () => ({ asked_of: 'directie', answer: 'open' }));
    const before = teams(8, (team) => ({
      period: '2025-H2',
      asked_of: 'directie',
      answer: team === 0 ? 'late' : 'no',
    }));
    const { asked } = released(rows, { soFar: [...before, ...rows] });
    expect(asked.find(({ layer }) => layer === 'directie')).toEqual({
      layer: 'directie',
      yes: 0,
      late: 1,
      no: 7,
      open: 8,
    });
  });

  it('prints no words or themes of a team’s own, until three teams carry the theme made of them', () => {
    const words = (count: number) =>
      teams(16, (team) =>
        team < count ? { themes: ['own'], theme_words: 'burn-out-teamleider-noord', release: 'quotable' } : {},
      );
    const codes = (rows: readonly HandOverRow[]) =>
      codedRows(rows, new Map(rows.map((own) => [rowKey(own), 'werkdruk'] as const)));
    const added = [{ id: 'werkdruk', title: 'Werkdruk', isPublished: false }];
    for (const rows of [words(3), codes(words(2)), teams(16, () => ({ themes: ['burn-out-teamleider-noord'] }))])
      expect(JSON.stringify(released(rows, { added }))).not.toMatch(/burn-out|werkdruk/iu);
    const group = wholeOf(codes(words(3)), { added });
    expect(group.themes).toContainEqual({ id: 'werkdruk', title: 'Werkdruk', teams: [3, 5], side: null });
    const later = wholeOf(teams(16), { added: [{ ...added[0], isPublished: true } as (typeof added)[0]] });
    expect(rangeOfTheme(later, 'werkdruk')).toEqual([0, 2]);
  });

  it('quotes at most two sentences a theme, of two teams where there are two', () => {
    const quote = (team: number, sentence: string, own: Partial<HandOverRow> = {}) =>
      row(team, { themes: ['prive-ambt'], release: 'quotable', sentence, ...own });
    const { sentences } = released([
      ...teams(6),
      quote(0, 'een'),
      quote(0, 'twee'),
      quote(1, 'drie', { domain: 'beleid' }),
      quote(2, 'vier', { themes: ['onze-eigen'] }),
    ]);
    expect(sentences.map(({ theme, sentence, domain }) => [theme, sentence, domain])).toEqual([
      ['own', 'vier', 'uitvoering'],
      ['prive-ambt', 'een', 'uitvoering'],
      ['prive-ambt', 'drie', null],
    ]);
  });

  it('is what its format says, whatever the rows, and in any order', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const rows = madeRows(seeded(seed), { teams: seed, most: 6, skew: 0.5, own: 0.2, quotable: 0.3 });
      for (const cut of ['none', 'domain', 'position'] as const) {
        const release = released(rows, { cut });
        expect(v.safeParse(releaseSchema, release).issues).toBeUndefined();
        expect(released([...rows].reverse(), { cut })).toEqual(release);
      }
    }
  });
});

it('counts exactly for the coordinator, by half-year and theme', () => {
  const rows = [
    ...teams(3, () => ({ themes: ['own', 'prive-ambt'] })),
    ...Array.from({ length: 4 }, () => row(9, { themes: [] })),
    row(9, { themes: ['prive-ambt'] }),
    row(0, { period: '2026-H2', themes: ['own'] }),
  ];
  expect(exactOf(rows)).toEqual([
    { period: '2026-H1', theme: 'own', teams: 3 },
    { period: '2026-H1', theme: 'prive-ambt', teams: 3 },
    { period: '2026-H2', theme: 'own', teams: 1 },
  ]);
});
