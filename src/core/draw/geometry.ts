/** The size of the drawing and where its corners lie, in its own units: y goes down. */
export const WIDTH = 680;
export const HEIGHT = 620;
export const TOP = { x: 340, y: 84 };
export const LEFT = { x: 104, y: 492.8 };
export const RIGHT = { x: 576, y: 492.8 };

/** Where a placement, or a centre between points, lies in the drawing. */
export function at([professie, politiek, maatschappij]: readonly [number, number, number]): { x: number; y: number } {
  const x = (professie * TOP.x + politiek * LEFT.x + maatschappij * RIGHT.x) / 10;
  const y = (professie * TOP.y + politiek * LEFT.y + maatschappij * RIGHT.y) / 10;
  return { x: tenths(x), y: tenths(y) };
}

export function tenths(n: number): number {
  return Math.round(n * 10) / 10;
}
