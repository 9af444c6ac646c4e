import type { TeamRange } from './release-file.ts';

/** With fewer teams than this nothing is counted. */
const LEAST = 6;
/** From so many teams on it is said what stands out among counts. */
const ENOUGH_TO_COMPARE = 15;

/**
 * The fixed ranges in which counts of `teams` teams are told: 0 to 2, and the rest in one to four parts. Every range has
 * three values or more, so that one team more or less is rarely seen, and never what a single team did.
 */
export function scaleOf(teams: number): TeamRange[] {
  if (teams < LEAST) return [];
  const parts = teams < 9 ? 1 : teams < 15 ? 2 : teams < 30 ? 3 : 4;
  const ranges: TeamRange[] = [[0, 2]];
  for (let part = 1, from = 3; part <= parts; part++) {
    const to = part === parts ? teams : upTo(part, parts, teams);
    ranges.push([from, to]);
    from = to + 1;
  }
  return ranges;
}

/** From nine to fourteen teams the second range is 3 to 5; from fifteen on the parts are equal. */
function upTo(part: number, parts: number, teams: number): number {
  return parts === 2 ? 5 : Math.floor((teams * part) / parts);
}

/** The range a count is in, and the number of that range; nothing where nothing is counted. */
export function rangeOf(count: number, scale: readonly TeamRange[]): { range: TeamRange; at: number } | undefined {
  const at = scale.findIndex(([from, to]) => count >= from && count <= to);
  const range = scale[at];
  return range && { range, at };
}

/** Two counts in one range of fewer values, of which one is clearly more, would each have less than three left. */
const WIDE_ENOUGH = 6;

/** In how many teams two things are, and in how many of those both are. */
export interface Two {
  readonly more: number;
  readonly less: number;
  readonly both: number;
}

/**
 * Whether it may be said that one thing is clearly in more teams than another: weighed by the teams that have only one of the
 * two (McNemar), and never where both are in one narrow range.
 */
export function isClearlyMore({ more, less, both }: Two, teams: number): boolean {
  if (!isAhead(more - both, less - both)) return false;
  const scale = scaleOf(teams);
  const [high, low] = [rangeOf(more, scale), rangeOf(less, scale)];
  if (high === undefined || low === undefined) return false;
  return high.at > low.at || high.range[1] - high.range[0] + 1 >= WIDE_ENOUGH;
}

export function maySayFirst(teams: number): boolean {
  return teams >= ENOUGH_TO_COMPARE;
}

/** How far one count must be ahead of another before it is said to be: three, or 1.6 times the spread of chance. */
function isAhead(more: number, less: number): boolean {
  return more - less >= Math.max(3, 1.6 * Math.sqrt(more + less));
}

/** Whether it may be said on which side a theme chafes most: from fifteen teams, and from the third range up. */
export function mayHaveSide(count: number, teams: number): boolean {
  return maySayFirst(teams) && (rangeOf(count, scaleOf(teams))?.at ?? 0) >= 2;
}

/** The fewest teams that a side stands out with. */
const LEAST_FOR_A_SIDE = 6;

/** Which of a few counts stands out, by its place; nothing where none does. */
export function standingOut(counts: readonly number[]): number | undefined {
  const [most = 0, next = 0] = [...counts].sort((a, b) => b - a);
  return most >= LEAST_FOR_A_SIDE && isAhead(most, next) ? counts.indexOf(most) : undefined;
}
