import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { lattice } from '../triangle/lattice.ts';
import { type Placement, POINTS, sides } from '../triangle/placement.ts';
import { type Division, divide, divisionSchema } from './division.ts';
import { whole } from './told.ts';
import { withholdParts } from './withhold.ts';

const points = v.pipe(whole, v.maxValue(POINTS));

export const densitySchema = v.strictObject({
  areas: field(divisionSchema, 'Per hoek, per zijde en in het midden.', 'By corner, by side and in the middle.'),
  points: field(
    v.array(
      v.strictObject({
        at: field(
          v.strictTuple([points, points, points]),
          'De punten voor professie, politiek en maatschappij.',
          'The points for professie, politiek and maatschappij.',
        ),
        n: field(whole, 'Hoeveel plaatsingen daar liggen.', 'How many placements lie there.'),
      }),
    ),
    'De punten die genoemd mogen worden.',
    'The points that may be shown.',
  ),
});

/** Where on the triangle placements lie: first by area, then by point. */
export type Density = DeepReadonly<v.InferOutput<typeof densitySchema>>;

/** At a corner: seven points or more. Along a side: at most one point for the third corner. */
const AT_CORNER = 7;
const OFF_SIDE = 1;

const areaIds = [
  'professie',
  'politiek',
  'maatschappij',
  'professie-politiek',
  'professie-maatschappij',
  'politiek-maatschappij',
  'middle',
] as const;
export type AreaId = (typeof areaIds)[number];

export function areaOf(placement: Placement): AreaId {
  const corner = placement.findIndex((points) => points >= AT_CORNER);
  if (corner !== -1) return areaIds[corner] ?? 'middle';
  const side = sides.find(({ between: [a, b] }) => POINTS - placement[a] - placement[b] <= OFF_SIDE);
  return side?.id ?? 'middle';
}

/** Counts by placement ("4-2-4") as a density. The points of one area add up to that area, as far as it is shown. */
export function densityOf(unit: Division['unit'], counts: ReadonlyMap<string, number>): Density {
  const countAt = (at: Placement) => counts.get(at.join('-')) ?? 0;
  const inArea = (id: string) => lattice.filter((at) => areaOf(at) === id);
  const sum = (all: readonly Placement[]) => all.reduce((total, at) => total + countAt(at), 0);
  const areas = divide(
    unit,
    areaIds.map((id) => [id, sum(inArea(id))]),
  );
  if (areas.total === null) return { areas, points: [] };
  const shown = areas.parts.filter(({ n }) => n !== null).map(({ id }) => id);
  const hidden = areaIds.filter((id) => !shown.includes(id));
  const groups = [...shown.map((id) => inArea(id)), hidden.flatMap(inArea)];
  return { areas, points: groups.flatMap((group) => pointsOf(group, countAt)) };
}

function pointsOf(group: readonly Placement[], countAt: (at: Placement) => number) {
  const shown = withholdParts(group.map(countAt));
  return group.flatMap((at, index) => {
    const n = shown?.[index] ?? null;
    return n === null ? [] : [{ at, n }];
  });
}
