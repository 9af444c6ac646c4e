import { type Placement, POINTS } from '../triangle/placement.ts';
import type { Path } from '../yaml/loaded.ts';

/** Lists of three numbers from 0 to 10 that do not sum to ten: in answers such a list can only be a placement. */
export function wrongSums(answers: unknown, path: Path = []): { readonly path: Path; readonly sum: number }[] {
  if (typeof answers !== 'object' || answers === null) return [];
  if (isPlacementLike(answers)) {
    const sum = answers[0] + answers[1] + answers[2];
    return sum === POINTS ? [] : [{ path, sum }];
  }
  return Object.entries(answers).flatMap(([key, own]) =>
    wrongSums(own, [...path, Array.isArray(answers) ? Number(key) : key]),
  );
}

function isPlacementLike(value: unknown): value is Placement {
  return (
    Array.isArray(value) &&
    value.length === 3 &&
    value.every((one) => typeof one === 'number' && Number.isInteger(one) && one >= 0 && one <= POINTS)
  );
}
