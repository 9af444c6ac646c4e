import { type Placement, samePlacement } from './placement.ts';
import { centre, spread } from './spread.ts';

/** What one participant handed in: a placement, or a pass. */
export const PASS = 'pass';
export type Handed = Placement | typeof PASS;

export function placed(handed: readonly Handed[]): Placement[] {
  return handed.filter((one) => one !== PASS);
}

/** How many participants placed the case elsewhere the second time; a pass in either round is no move. */
export function countMoved(before: readonly Handed[], after: readonly Handed[]): number {
  return before.filter((own, person) => {
    const later = after[person];
    return own !== PASS && later !== undefined && later !== PASS && !samePlacement(own, later);
  }).length;
}

export interface Shift {
  /** Of the centre, in points to move: 0 to 10. */
  readonly centre: number;
  /** Of the spread, in points: negative when people came closer. Convergence is no goal. */
  readonly spread: number;
}

export function shift(before: readonly Placement[], after: readonly Placement[]): Shift | undefined {
  const from = centre(before);
  const to = centre(after);
  if (!from || !to) return undefined;
  const moved = Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]) + Math.abs(from[2] - to[2]);
  return { centre: moved / 2, spread: spread(after) - spread(before) };
}
