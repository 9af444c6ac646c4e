import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field, isoDate } from '../format/fields.ts';
import { whole } from './told.ts';

/** Ids joined with "/". */
const key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9/-]{1,200}$/u, 'not-key'));

export const aggregateSchema = v.strictObject({
  counts: field(v.record(key, whole), 'Aantallen en sommen, per sleutel.', 'Counts and sums, by key.'),
  firsts: field(
    v.record(key, isoDate),
    'De dag waarop elk thema voor het eerst is gehoord.',
    'The day on which each theme was heard first.',
  ),
  teams: field(
    v.record(key, v.array(key)),
    'Welke teams, zonder naam: van alle verslagen onder "all", en per thema.',
    'Which teams, without names: of all records under "all", and by theme.',
  ),
  leftOut: field(
    v.strictObject({
      counts: field(v.record(key, whole), 'Hoeveel, per reden.', 'How many, by reason.'),
      names: field(v.array(v.string()), 'De eerste namen, elk met de reden.', 'The first names, each with the reason.'),
    }),
    'Bestanden die niet meetellen.',
    'Files that are left out.',
  ),
});

/**
 * What many records say together, as counts. Aggregates form a commutative monoid: `merge` is associative and
 * commutative and `empty` changes nothing, so that the parts of an archive may be counted anywhere, in any order. Every
 * number is a whole number, because sums of fractions depend on their order.
 */
export type Aggregate = DeepReadonly<v.InferOutput<typeof aggregateSchema>>;

/** How many names of records left out are kept: an archive may hold a million. */
const MAX_NAMES = 200;

export const empty: Aggregate = { counts: {}, firsts: {}, teams: {}, leftOut: { counts: {}, names: [] } };

/** The two as one: as if their records had been counted together. */
export function merge(a: Aggregate, b: Aggregate): Aggregate {
  const tally = emptyTally();
  for (const one of [a, b]) addAggregate(tally, one);
  return aggregateOf(tally);
}

/** The same, being added to: one for a whole run, so that a million records cost no million copies. */
export interface Tally {
  readonly counts: Map<string, number>;
  readonly firsts: Map<string, string>;
  readonly teams: Map<string, Set<string>>;
  readonly leftOut: Map<string, number>;
  names: string[];
}

export function emptyTally(): Tally {
  return { counts: new Map(), firsts: new Map(), teams: new Map(), leftOut: new Map(), names: [] };
}

export function add(counts: Map<string, number>, key: string, n = 1): void {
  if (n !== 0) counts.set(key, (counts.get(key) ?? 0) + n);
}

export function addAggregate(tally: Tally, { counts, firsts, teams, leftOut }: Aggregate): void {
  for (const [key, n] of Object.entries(counts)) add(tally.counts, key, n);
  for (const [theme, day] of Object.entries(firsts)) addFirst(tally, theme, day);
  for (const [key, all] of Object.entries(teams)) for (const team of all) addTeam(tally, key, team);
  for (const [reason, n] of Object.entries(leftOut.counts)) add(tally.leftOut, reason, n);
  tally.names = firstNames([...tally.names, ...leftOut.names]);
}

export function addFirst({ firsts }: Tally, theme: string, day: string): void {
  const known = firsts.get(theme);
  if (known === undefined || day < known) firsts.set(theme, day);
}

export function addTeam({ teams }: Tally, key: string, team: string): void {
  const known = teams.get(key);
  if (known) known.add(team);
  else teams.set(key, new Set([team]));
}

/** A record that is not counted: why, and its name. */
export function leaveOut(tally: Tally, reason: string, name: string): void {
  add(tally.leftOut, reason);
  tally.names.push(name);
  if (tally.names.length > 4 * MAX_NAMES) tally.names = firstNames(tally.names);
}

/** As plain data with its keys in order: the same records give the same bytes. */
export function aggregateOf({ counts, firsts, teams, leftOut, names }: Tally): Aggregate {
  return {
    counts: sorted(counts, (n) => n),
    firsts: sorted(firsts, (day) => day),
    teams: sorted(teams, (all) => [...all].sort()),
    leftOut: { counts: sorted(leftOut, (n) => n), names: firstNames(names) },
  };
}

function sorted<T, U>(map: ReadonlyMap<string, T>, show: (value: T) => U): Record<string, U> {
  const keys = [...map.keys()].sort();
  return Object.fromEntries(keys.map((key) => [key, show(map.get(key) as T)]));
}

function firstNames(names: readonly string[]): string[] {
  return [...names].sort().slice(0, MAX_NAMES);
}
