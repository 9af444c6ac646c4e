/** The corners of the triangle, in the order in which points are written. Source: Bewust vakmanschap, §3.4. */
export const corners = ['professie', 'politiek', 'maatschappij'] as const;
export type Corner = (typeof corners)[number];

/** The three tensions, each on the side between two corners (indexes into a placement). */
export const sides = [
  { id: 'professie-politiek', between: [0, 1] },
  { id: 'professie-maatschappij', between: [0, 2] },
  { id: 'politiek-maatschappij', between: [1, 2] },
] as const;
export type Side = (typeof sides)[number];
export type SideId = Side['id'];
export const sideIds = sides.map((side) => side.id);

/** How many points a participant divides over the corners. */
export const POINTS = 10;

/** Whole points for professie, politiek and maatschappij that sum to ten: one of the 66 points of the lattice. */
export type Placement = readonly [professie: number, politiek: number, maatschappij: number];

export type PlacementFault =
  | { code: 'not-three' }
  | { code: 'not-whole' }
  | { code: 'negative' }
  | { code: 'wrong-sum'; sum: number };

export type PlacementRead = { ok: true; value: Placement } | { ok: false; fault: PlacementFault };

/** Reads a placement from a list of three numbers, or from what people type: "5 3 2", "5,3,2", "5-3-2". */
export function readPlacement(raw: unknown): PlacementRead {
  const points = typeof raw === 'string' ? numbersIn(raw) : raw;
  if (!isThreeNumbers(points)) return { ok: false, fault: { code: 'not-three' } };
  if (points.some((n) => n < 0)) return { ok: false, fault: { code: 'negative' } };
  if (!points.every(Number.isInteger)) return { ok: false, fault: { code: 'not-whole' } };
  const sum = points[0] + points[1] + points[2];
  if (sum !== POINTS) return { ok: false, fault: { code: 'wrong-sum', sum } };
  return { ok: true, value: [points[0], points[1], points[2]] };
}

/** Numbers between spaces, commas, slashes or single dashes; a dash right before a number after a space is a minus. */
function numbersIn(text: string): number[] | undefined {
  const parts = text.trim().split(/[\s,;/]+|(?<=\d)-/u);
  return parts.every((part) => /^-?\d{1,3}$/u.test(part)) ? parts.map(Number) : undefined;
}

function isThreeNumbers(value: unknown): value is [number, number, number] {
  return Array.isArray(value) && value.length === 3 && value.every((n) => typeof n === 'number');
}

export function samePlacement(a: Placement, b: Placement): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
}

/** Orders placements so that nothing is left of the order in which people handed them in: most professie first. */
export function comparePlacements(a: Placement, b: Placement): number {
  return b[0] - a[0] || b[1] - a[1];
}
