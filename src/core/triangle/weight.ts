import { type Corner, corners, type Placement } from './placement.ts';
import { countPlaced, isTotals, type Round } from './round.ts';

/** Below this many cards a number, or a single card, can be traced to somebody. */
export const FEW = 5;

/** Where most weight lay on the cards of a round, told so that no card stands by itself: a count of one is part of the rest. */
export type Weight =
  /** Only what the cards add up to is known. */
  | { readonly kind: 'totals' }
  /** Too few cards to say anything about. */
  | { readonly kind: 'little' }
  | { readonly kind: 'all' | 'most'; readonly corner: Corner; readonly of: number }
  | { readonly kind: 'apart' }
  | {
      readonly kind: 'counts';
      readonly of: number;
      readonly counts: readonly CornerCount[];
      readonly hasRest: boolean;
    };

export interface CornerCount {
  readonly corner: Corner;
  /** How many cards have most of their points there: two or more. */
  readonly n: number;
}

export function weightOf(round: Round): Weight {
  const of = countPlaced(round);
  if (of < 2) return { kind: 'little' };
  if (isTotals(round)) return { kind: 'totals' };
  const counts = countsIn(round).filter(({ n }) => n > 1);
  const [first, second] = counts;
  if (first === undefined) return { kind: 'apart' };
  const isMost = of < FEW ? first.n > of / 2 : second === undefined && first.n === of - 1;
  if (isMost) return { kind: 'most', corner: first.corner, of };
  if (of < FEW) return { kind: 'apart' };
  if (first.n === of) return { kind: 'all', corner: first.corner, of };
  return { kind: 'counts', of, counts, hasRest: counts.reduce((sum, { n }) => sum + n, 0) < of };
}

/** From the corner with most cards to the one with fewest. */
function countsIn(placements: readonly Placement[]): CornerCount[] {
  const heaviest = placements.map(heaviestOf);
  return corners
    .map((corner) => ({ corner, n: heaviest.filter((own) => own === corner).length }))
    .sort((a, b) => b.n - a.n);
}

/** The corner with more points than either other. */
function heaviestOf(placement: Placement): Corner | undefined {
  const most = Math.max(...placement);
  const found = corners.filter((_, at) => placement[at] === most);
  return found.length === 1 ? found[0] : undefined;
}

/** How many cards lie elsewhere the second time, told so that no card stands by itself. */
export type Moves = 'none' | 'few' | 'most' | 'all' | number;

/** Nothing of a round in which a number can be traced. `of` is how many cards lie there the second time. */
export function movesOf(moved: number, of: number): Moves | undefined {
  if (of < FEW) return undefined;
  if (moved === 0) return 'none';
  if (moved === 1) return 'few';
  if (moved >= of) return 'all';
  return moved === of - 1 ? 'most' : moved;
}
