import { type Placement, samePlacement } from './placement.ts';
import { centre, spread } from './spread.ts';

/** What one participant handed in: a placement, or a pass. */
export const PASS = 'pass';
export type Handed = Placement | typeof PASS;

/** A card as far as it places. */
interface PlacedCard {
  readonly card?: number;
  readonly place?: Handed;
}

export function placed(cards: readonly PlacedCard[]): Placement[] {
  return cards.flatMap(({ place }) => (place === undefined || place === PASS ? [] : [place]));
}

/**
 * How many cards lie elsewhere the second time; a pass in either round is no move. Nothing where a card of the second round
 * has no number that was laid in the first: then nobody can know.
 */
export function movedCards(before: readonly PlacedCard[], after: readonly PlacedCard[]): number | undefined {
  const first = new Map(before.flatMap(({ card, place }) => (card === undefined ? [] : [[card, place] as const])));
  let moved = 0;
  for (const { card, place } of after) {
    if (card === undefined || !first.has(card)) return undefined;
    const own = first.get(card);
    if (own !== undefined && own !== PASS && place !== undefined && place !== PASS && !samePlacement(own, place))
      moved += 1;
  }
  return after.length === 0 ? undefined : moved;
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
