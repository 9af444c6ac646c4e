import { type PulseWord, pulseWords } from '../pulse/count-pulse.ts';
import type { TeamRange } from './release-file.ts';
import { rangeOf, scaleOf } from './scale.ts';

/** In how many teams a statement is each word. */
export type WordRanges = Readonly<Record<PulseWord, TeamRange>>;

/** A count may have so many values at least for whoever knows what is told, and so many for a team that knows its own word. */
const VALUES = 3;
const VALUES_FOR_A_TEAM = 2;

type Ranges = readonly [TeamRange, TeamRange, TeamRange];

/**
 * The ranges of a statement, or nothing where it is withheld. Every team has one of three words, so the three ranges add up: with
 * twelve teams 3–5, 3–5 and 0–2 are exactly five, five and two. Such ranges are never told, and neither are so many others that
 * what is withheld tells as little.
 */
export function toldWords(counts: Readonly<Record<PulseWord, number>>): WordRanges | null {
  const [agree, disagree, split] = pulseWords.map((word) => counts[word]) as [number, number, number];
  const teams = agree + disagree + split;
  const scale = scaleOf(teams);
  const own = [agree, disagree, split].map((count) => rangeOf(count, scale)?.range);
  const [a, d, s] = own;
  if (a === undefined || d === undefined || s === undefined) return null;
  return withheldOf(teams).has(keyOf([a, d, s])) ? null : { agree: a, disagree: d, split: s };
}

const known = new Map<number, ReadonlySet<string>>();

/** All ranges together that are not told with so many teams. */
function withheldOf(teams: number): ReadonlySet<string> {
  const found = known.get(teams) ?? findWithheld(teams);
  known.set(teams, found);
  return found;
}

function findWithheld(teams: number): ReadonlySet<string> {
  const scale = scaleOf(teams);
  const all = scale
    .flatMap((a) => scale.flatMap((d) => scale.map((s): Ranges => [a, d, s])))
    .filter((ranges) => valuesIn([ranges], teams).every((values) => values > 0));
  const byFewest = [...all].sort((x, y) => fewest([x], teams) - fewest([y], teams));
  const withheld = byFewest.filter((ranges) => !tellsLittle([ranges], teams));
  for (const next of byFewest.slice(withheld.length)) {
    if (withheld.length === 0 || tellsLittle(withheld, teams)) break;
    withheld.push(next);
  }
  return new Set(withheld.map(keyOf));
}

function tellsLittle(told: readonly Ranges[], teams: number): boolean {
  const asTeam = [0, 1, 2].map((word) =>
    told.map((ranges) => ranges.map(([from, to], at) => [at === word ? Math.max(from, 1) : from, to] as const)),
  );
  return (
    fewest(told, teams) >= VALUES &&
    asTeam.every((own) => {
      const values = valuesIn(own as unknown as readonly Ranges[], teams);
      return values.every((count) => count === 0 || count >= VALUES_FOR_A_TEAM);
    })
  );
}

function fewest(told: readonly Ranges[], teams: number): number {
  return Math.min(...valuesIn(told, teams));
}

/** How many values each of the three counts can have, where one of these is what is told. */
function valuesIn(told: readonly Ranges[], teams: number): number[] {
  return [0, 1, 2].map((at) => {
    const values = new Set<number>();
    for (const ranges of told) {
      const [own, ...others] = [ranges[at], ranges[(at + 1) % 3], ranges[(at + 2) % 3]] as const;
      if (own === undefined) continue;
      const sum = (side: 0 | 1) => others.reduce((total, range) => total + (range?.[side] ?? 0), 0);
      if (ranges.some(([from, to]) => from > to)) continue;
      for (let value = Math.max(own[0], teams - sum(1)); value <= Math.min(own[1], teams - sum(0)); value += 1)
        values.add(value);
    }
    return values.size;
  });
}

function keyOf(ranges: Ranges): string {
  return ranges.map(([from]) => from).join(' ');
}
