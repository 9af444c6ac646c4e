import { comparePlacements, type Placement } from './placement.ts';
import { centre, spread } from './spread.ts';

/** One round as the record keeps it: the placements in a fixed order, or for a small group only what they add up to. */
export type Round = readonly Placement[] | RoundTotals;

export interface RoundTotals {
  /** How many people placed the case. */
  readonly placed: number;
  /** Rounded to tenths of a point; left out where it would be one person's placement. */
  readonly centre?: readonly [number, number, number];
  /** Rounded to tenths of a point. */
  readonly spread: number;
}

export function isTotals(round: Round): round is RoundTotals {
  return !Array.isArray(round);
}

/** Sorted, so that nothing is left of who handed in when; the same answers always give the same order. */
export function roundOf(own: readonly Placement[], keepPlacements: boolean): Round {
  const placements = [...own].sort(comparePlacements);
  return keepPlacements ? placements : totalsOf(placements);
}

export function totalsOf(placements: readonly Placement[]): RoundTotals {
  const middle = placements.length > 1 ? centre(placements) : undefined;
  const rounded = middle && ([tenths(middle[0]), tenths(middle[1]), tenths(middle[2])] as const);
  return { placed: placements.length, ...(rounded ? { centre: rounded } : {}), spread: tenths(spread(placements)) };
}

function tenths(n: number): number {
  return Math.round(n * 10) / 10;
}

export function countPlaced(round: Round): number {
  return isTotals(round) ? round.placed : round.length;
}
