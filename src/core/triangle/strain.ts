import { type Placement, POINTS, type Side, type SideId, sides } from './placement.ts';
import { meanOverPairs, sumOf } from './spread.ts';

/** Strain on one side: 2·min(a, b)/10, from 0 (at most one of its corners pulls) to 1 (both pull fully). */
export function strain(placement: Placement, side: Side): number {
  const [a, b] = side.between;
  return (2 * Math.min(placement[a], placement[b])) / POINTS;
}

/** Where a placement lies along a side, in points: positive towards its first corner. */
function along(placement: Placement, side: Side): number {
  const [a, b] = side.between;
  return (placement[a] - placement[b]) / 2;
}

export interface SideStrain {
  readonly side: SideId;
  /** Mean strain in the case, 0 to 1. */
  readonly strain: number;
  /** Disagreement in the team: the mean distance along the side over all pairs, in points, 0 to 10. */
  readonly disagreement: number;
}

/** Strain and disagreement on each side; nothing to say without placements. */
export function sideStrains(placements: readonly Placement[]): SideStrain[] {
  if (placements.length === 0) return [];
  return sides.map((side) => ({
    side: side.id,
    strain: sumOf(placements.map((own) => strain(own, side))) / placements.length,
    disagreement: meanOverPairs(placements, (a, b) => Math.abs(along(a, side) - along(b, side))),
  }));
}
