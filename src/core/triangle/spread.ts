import { comparePlacements, type Placement, samePlacement } from './placement.ts';

/** How many of the ten points you would have to move to get from one placement to the other: 0 to 10. */
export function distance(a: Placement, b: Placement): number {
  return (Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2])) / 2;
}

/** Every unordered pair, once. A report does this several times for each of its records, so nothing is made anew for it. */
function eachPair<T>(list: readonly T[], use: (a: T, b: T) => void): void {
  for (let first = 0; first < list.length; first += 1)
    for (let second = first + 1; second < list.length; second += 1) use(list[first] as T, list[second] as T);
}

/** The mean of a measure over all pairs; 0 where there is no pair. */
export function meanOverPairs<T>(list: readonly T[], measure: (a: T, b: T) => number): number {
  let sum = 0;
  eachPair(list, (a, b) => {
    sum += measure(a, b);
  });
  const count = (list.length * (list.length - 1)) / 2;
  return count === 0 ? 0 : sum / count;
}

/** Spread: the mean distance over all pairs, in points; 0 with fewer than two placements. */
export function spread(placements: readonly Placement[]): number {
  return meanOverPairs(placements, distance);
}

export interface FurthestPair {
  readonly a: Placement;
  readonly b: Placement;
  readonly distance: number;
}

/** The two placements furthest apart, or nothing when all lie on one point. Ties: the first in the sorted order. */
export function furthestPair(placements: readonly Placement[]): FurthestPair | undefined {
  let best: FurthestPair | undefined;
  eachPair([...placements].sort(comparePlacements), (a, b) => {
    const between = distance(a, b);
    if (between > (best?.distance ?? 0)) best = { a, b, distance: between };
  });
  return best;
}

/**
 * The placements furthest from the rest: those whose mean distance to all others is the largest, each once.
 * Empty when nobody stands apart, that is, when that mean is the same for everyone.
 */
export function furthestFromRest(placements: readonly Placement[]): Placement[] {
  if (placements.length < 3) return [];
  const apart = placements.map((own) => sumOf(placements.map((other) => distance(own, other))));
  const largest = Math.max(...apart);
  if (apart.every((value) => value === largest)) return [];
  const found = placements.filter((_, index) => apart[index] === largest).sort(comparePlacements);
  return found.filter((own, index) => index === 0 || !samePlacement(own, found[index - 1] as Placement));
}

/** The centre of gravity, in points and fractions of points; drawn, never a verdict. */
export function centre(placements: readonly Placement[]): readonly [number, number, number] | undefined {
  if (placements.length === 0) return undefined;
  const mean = (corner: 0 | 1 | 2) => sumOf(placements.map((own) => own[corner])) / placements.length;
  return [mean(0), mean(1), mean(2)];
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
