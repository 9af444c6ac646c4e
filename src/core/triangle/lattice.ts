import { type Placement, POINTS } from './placement.ts';

/** The 66 placements, row by row from professie on top, each row from politiek to maatschappij. */
export const lattice: readonly Placement[] = Array.from({ length: POINTS + 1 }, (_, row) =>
  Array.from({ length: row + 1 }, (_, column): Placement => [POINTS - row, row - column, column]),
).flat();

/** Cartesian place in units of points: x from politiek (left) to maatschappij (right), y up to professie. */
export function cartesian([professie, politiek, maatschappij]: readonly [number, number, number]) {
  return { x: (maatschappij - politiek) / 2, y: professie };
}
