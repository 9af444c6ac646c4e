import { type Placement, POINTS } from './placement.ts';

/** The 66 placements, row by row from professie on top, each row from politiek to maatschappij. */
export const lattice: readonly Placement[] = Array.from({ length: POINTS + 1 }, (_, row) =>
  Array.from({ length: row + 1 }, (_, column): Placement => [POINTS - row, row - column, column]),
).flat();

/** Cartesian place in units of points: x from politiek (left) to maatschappij (right), y up to professie. */
export function cartesian([professie, politiek, maatschappij]: readonly [number, number, number]) {
  return { x: (maatschappij - politiek) / 2, y: professie };
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Row and column of a placement: row 0 is all professie, column 0 the politiek side. */
function cellOf(placement: Placement): { row: number; column: number } {
  return { row: POINTS - placement[0], column: placement[2] };
}

function placementAt(row: number, column: number): Placement {
  return [POINTS - row, row - column, column];
}

/**
 * One point moved. Left and right trade politiek and maatschappij; up takes the point for professie from the
 * larger of the two, down gives it to the larger. At an edge nothing moves.
 */
export function movePoint(placement: Placement, direction: Direction): Placement {
  const { row, column } = cellOf(placement);
  const [, politiek, maatschappij] = placement;
  if (direction === 'left') return column > 0 ? placementAt(row, column - 1) : placement;
  if (direction === 'right') return column < row ? placementAt(row, column + 1) : placement;
  if (direction === 'down') {
    if (row === POINTS) return placement;
    return placementAt(row + 1, maatschappij > politiek ? column + 1 : column);
  }
  if (row === 0) return placement;
  return placementAt(row - 1, maatschappij > politiek ? column - 1 : column);
}
