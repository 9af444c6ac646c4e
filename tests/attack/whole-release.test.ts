import { describe, expect, it } from 'vitest';
import { byTeam, carriers } from '../../src/core/archive/carriers.ts';
import { releaseOf } from '../../src/core/archive/release.ts';
import type { Cut } from '../../src/core/archive/release-file.ts';
import type { HandOverRow } from '../../src/core/archive/row.ts';
import { rangeOf, scaleOf } from '../../src/core/archive/scale.ts';
import { themeIds } from '../../src/core/case/themes.ts';
import { needIds } from '../../src/core/format/fields.ts';
import { sideIds } from '../../src/core/triangle/placement.ts';
import { type Chance, hex, madeRows, oneOf } from '../support/made-hand-over.ts';
import { seed, seeded } from '../support/seeded.ts';

/*
 * Somebody has a whole release, knows how it is made, and wants to know how many teams carry something. For every count that is
 * told as a range, other archives are sought with exactly the same release (all of it: ranges, marks, what was asked, sentences) in
 * which the count is another. What is left is how many values the count can have for whoever sees the release.
 */

type Teams = readonly (readonly HandOverRow[])[];

/** Something that sessions have or not, and how to make it so. */
interface Trait {
  readonly name: string;
  has(row: HandOverRow): boolean;
  /** Nothing where the row cannot. */
  give(row: HandOverRow): HandOverRow | undefined;
  take(row: HandOverRow): HandOverRow;
}

const theme = (id: string): Trait => ({
  name: id,
  has: ({ themes }) => themes.includes(id),
  give: (row) => (row.themes.length < 3 ? { ...row, themes: [...row.themes, id] } : undefined),
  take: (row) => ({ ...row, themes: row.themes.filter((one) => one !== id) }),
});

const bit = (name: 'dissent' | 'looked_back' | 'moved'): Trait => ({
  name,
  has: (row) => row[name] === true,
  give: (row) => ({ ...row, [name]: true }),
  take: (row) => ({ ...row, [name]: false }),
});

const themes = themeIds.map(theme);

const traits: readonly Trait[] = [
  ...themes,
  ...needIds.map(
    (id): Trait => ({
      name: id,
      has: ({ needs }) => needs.includes(id),
      give: (row) => ({ ...row, needs: [...row.needs, id] }),
      take: (row) => ({ ...row, needs: row.needs.filter((one) => one !== id) }),
    }),
  ),
  bit('dissent'),
  bit('looked_back'),
  bit('moved'),
];

function shown(teams: Teams, { cut, others }: Onlooker): string {
  const rows = [...teams, ...others].flat();
  return JSON.stringify(releaseOf(rows, { period: '2026-H1', cut, soFar: rows, added: [] }));
}

/** What is printed, and what was asked, stays with its row. */
function isPrinted({ sentence, asked_of }: HandOverRow): boolean {
  return sentence !== null || asked_of !== null;
}

function isCarried(rows: readonly HandOverRow[], { has }: Trait): boolean {
  const times = rows.filter(has).length;
  return times > 0 && times * 4 >= rows.length;
}

/** A copy that is counted and says nothing. */
function silent(next: Chance, row: HandOverRow): HandOverRow {
  return {
    ...row,
    row: hex(next),
    release: 'counted',
    sentence: null,
    theme_words: null,
    asked_of: null,
    answer: null,
  };
}

/** A team as before, but that it carries the trait, or does not. `mayGrow`: nobody knows how many sessions a team had. */
function turned(next: Chance, rows: readonly HandOverRow[], trait: Trait, mayGrow: boolean): readonly HandOverRow[] {
  const side = next() < 0.4 ? oneOf(next, sideIds) : undefined;
  const aside = (row: HandOverRow) => (side === undefined ? row : { ...row, sides: [side] });
  if (isCarried(rows, trait)) {
    if (mayGrow && rows.some((row) => trait.has(row) && isPrinted(row))) return diluted(next, rows, trait).map(aside);
    return rows.map((row) => aside(trait.take(row)));
  }
  let needed = Math.ceil(rows.length / 4) - rows.filter(trait.has).length;
  return rows.map((row) => {
    const given = needed > 0 && !trait.has(row) ? trait.give(row) : undefined;
    if (given !== undefined) needed -= 1;
    return aside(given ?? row);
  });
}

/** Five times the sessions, of which four times without it: all else is carried as before. */
function diluted(next: Chance, rows: readonly HandOverRow[], trait: Trait): HandOverRow[] {
  const copies = () => rows.map((row) => trait.take(silent(next, row)));
  return [...rows, ...copies(), ...copies(), ...copies(), ...copies()];
}

interface Onlooker {
  /** Teams whose sessions it knows all about: the first ones. */
  readonly own: number;
  readonly mayGrow: boolean;
  readonly cut: Cut;
  /** Teams of other kinds of work. */
  readonly others: Teams;
}

/** An archive that is being changed, team by team. */
interface Changing {
  readonly next: Chance;
  readonly teams: (readonly HandOverRow[])[];
  readonly onlooker: Onlooker;
}

/** Another archive in which `change` teams more, or fewer, carry the trait; now and then with something else changed too. */
function other(next: Chance, teams: Teams, trait: Trait, { change, onlooker }: { change: number; onlooker: Onlooker }) {
  const made: Changing = { next, teams: [...teams], onlooker };
  const pool = teamsWhere(made, (rows) => isCarried(rows, trait) === change < 0);
  for (let left = Math.abs(change); left > 0 && pool.length > 0; left--)
    turn(made, pool.splice(Math.floor(next() * pool.length), 1)[0] ?? 0, trait);
  const sometimes = (chance: number, most: number, what: () => void) => {
    for (let left = next() < chance ? Math.floor(next() * most) : 0; left > 0; left--) what();
  };
  // Which theme is clearly first is told too: then another theme must come closer, or fall back, or be in the same teams.
  const rival = oneOf(next, themes);
  sometimes(0.5, 5, () => turn(made, anyTeam(made), rival));
  const rivals = [rival, oneOf(next, themes), oneOf(next, themes)];
  sometimes(0.4, 8, () => align(made, trait, oneOf(next, rivals)));
  // So is the side where it chafes most.
  const side = oneOf(next, sideIds);
  sometimes(0.5, 3, () => {
    const at = anyTeam(made);
    made.teams[at] = (made.teams[at] ?? []).map((row) => ({ ...row, sides: [side] }));
  });
  sometimes(0.5, 6, () => swap(made, next() < 0.5 ? trait : oneOf(next, traits)));
  return made.teams;
}

function teamsWhere({ teams, onlooker }: Changing, is: (rows: readonly HandOverRow[]) => boolean): number[] {
  return teams.flatMap((rows, at) => (at >= onlooker.own && is(rows) ? [at] : []));
}

function anyTeam({ next, teams, onlooker: { own } }: Changing): number {
  return own + Math.floor(next() * (teams.length - own));
}

function turn({ next, teams, onlooker }: Changing, at: number, trait: Trait): void {
  const rows = teams[at];
  if (rows !== undefined) teams[at] = turned(next, rows, trait, onlooker.mayGrow);
}

/** One team that carried something does not, and another does: the count stays. */
function swap(made: Changing, trait: Trait): void {
  const on = teamsWhere(made, (rows) => isCarried(rows, trait));
  const off = teamsWhere(made, (rows) => !isCarried(rows, trait));
  turnBoth(made, [on, off], trait);
}

/** A team that carries only the rival does not, and one that carries only the trait carries both. */
function align(made: Changing, trait: Trait, rival: Trait): void {
  const only = (one: Trait, not: Trait) => teamsWhere(made, (rows) => isCarried(rows, one) && !isCarried(rows, not));
  turnBoth(made, [only(rival, trait), only(trait, rival)], rival);
}

function turnBoth(made: Changing, [some, others]: readonly [readonly number[], readonly number[]], trait: Trait): void {
  if (some.length === 0 || others.length === 0) return;
  turn(made, oneOf(made.next, some), trait);
  turn(made, oneOf(made.next, others), trait);
}

/** Random tries for one value; those that are hard to find get many. */
const TRIES = Number(process.env.TRIES ?? 20_000);

/** How many values a count keeps, up to `enough`. Those nearest to what it is are tried first. */
function valuesOf(
  next: Chance,
  teams: Teams,
  trait: Trait,
  { enough, onlooker }: { enough: number; onlooker: Onlooker },
) {
  const want = shown(teams, onlooker);
  const count = carriers(byTeam(teams.flat()), trait.has).size;
  const [from, to] = rangeOf(count, scaleOf(teams.length))?.range ?? [0, teams.length];
  const goals = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((goal) => goal !== count);
  let values = 1;
  for (const goal of goals.sort((a, b) => Math.abs(a - count) - Math.abs(b - count))) {
    if (values >= enough) break;
    if (canBe(goal)) values += 1;
  }
  return values;

  function canBe(goal: number): boolean {
    for (let left = TRIES; left > 0; left--) {
      const made = other(next, teams, trait, { change: goal - count, onlooker });
      if (carriers(byTeam(made.flat()), trait.has).size === goal && shown(made, onlooker) === want) return true;
    }
    return false;
  }
}

interface Attack {
  readonly archives: number;
  readonly enough: number;
  readonly own: number;
  readonly cut?: Cut;
}

/** Every count of so many archives. Gives those that keep too few values, by archive and trait. */
function attack({ archives, ...how }: Attack): string[] {
  return numbers(archives).flatMap((at) => {
    const next = seeded(seed + at);
    const mayGrow = at % 3 !== 0;
    const isLarge = how.cut !== undefined || at % 4 === 0;
    const size = isLarge ? 15 + Math.floor(next() * 45) : 6 + Math.floor(next() * 15);
    // A sentence says of one team what it is about; with one session a team that is what the team carries. It is not hidden.
    const made = { teams: size, most: mayGrow ? 5 : 1, skew: next(), quotable: mayGrow ? 0.15 : 0 };
    return groupsIn(madeRows(next, made), how.cut).flatMap(({ group, others }) =>
      traits.flatMap((trait) => {
        const onlooker = { own: how.own, mayGrow, cut: how.cut ?? 'none', others };
        const values = valuesOf(next, group, trait, { enough: how.enough, onlooker });
        return values < how.enough ? [`archive ${at}, ${trait.name}: ${values}`] : [];
      }),
    );
  });
}

/** The teams that are counted together, and all others; groups of which nothing is told are left out. */
function groupsIn(rows: readonly HandOverRow[], cut: Cut = 'none') {
  const teams = [...byTeam(rows).values()];
  if (cut === 'none') return [{ group: teams, others: [] }];
  const kinds = [...new Set(teams.map(([row]) => row?.[cut]))];
  return kinds
    .map((kind) => ({
      group: teams.filter(([row]) => row?.[cut] === kind),
      others: teams.filter(([row]) => row?.[cut] !== kind),
    }))
    .filter(({ group }) => scaleOf(group.length).length > 0);
}

/** All archives up to this one, or those that ONLY names. */
function numbers(archives: number): number[] {
  const { ONLY } = process.env;
  return ONLY === undefined ? Array.from({ length: archives }, (_, at) => at) : ONLY.split(',').map(Number);
}

const archives = Number(process.env.ARCHIVES ?? 150);

describe('a whole release', () => {
  it('leaves every count three values', { timeout: 600_000 }, () => {
    expect(attack({ archives, enough: 3, own: 0 })).toEqual([]);
  });

  it('leaves every count two values for one of the teams', { timeout: 600_000 }, () => {
    expect(attack({ archives, enough: 2, own: 1 })).toEqual([]);
  });

  it.each(['domain', 'position'] as const)(
    'leaves every count three values when it is cut by %s',
    { timeout: 600_000 },
    (cut) => {
      expect(attack({ archives: archives / 10, enough: 3, own: 0, cut })).toEqual([]);
    },
  );
});
