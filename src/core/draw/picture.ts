import type { Placement } from '../triangle/placement.ts';
import { isTotals, type Round } from '../triangle/round.ts';
import { centre } from '../triangle/spread.ts';

/** Everything there is to see in one triangle: the one model behind the terminal, the SVG and the words. */
export interface Picture {
  readonly before?: Round;
  readonly after?: Round;
  /** Where the team says the case lies. */
  readonly group?: Placement;
  /** How many cards lie elsewhere the second time. */
  readonly moved?: number;
  /** Whether every card of the second round has one of the first: without that, `moved` says nothing. */
  readonly paired?: boolean;
}

export interface PictureMark {
  readonly placement: Placement;
  readonly count: number;
}

/** The placements of a round with how many coincide, or nothing where only totals were kept. */
export function marksOf(round: Round | undefined): PictureMark[] {
  const marks = new Map<string, PictureMark>();
  for (const placement of round === undefined || isTotals(round) ? [] : round) {
    const key = placement.join('-');
    marks.set(key, { placement, count: (marks.get(key)?.count ?? 0) + 1 });
  }
  return [...marks.values()];
}

/** The centre of a round in points; nothing with fewer than two placements, where it would be somebody's own. */
export function centreOf(round: Round | undefined): readonly [number, number, number] | undefined {
  if (round === undefined) return undefined;
  if (isTotals(round)) return round.centre;
  return round.length > 1 ? centre(round) : undefined;
}
