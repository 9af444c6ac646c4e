import { type SideId, sides } from '../triangle/placement.ts';
import type { Field } from './review.ts';

const corners = [/profes/iu, /politi/iu, /maatschappij|samenleving|society/iu] as const;

/** The side of the triangle that a field of the tension is about: as it is known, or else by the two corners in its label. */
export function sideOf({ field, label }: Field): SideId | undefined {
  if (field !== undefined || label === undefined) return sides.find(({ id }) => id === field)?.id;
  return sides.find(({ between }) =>
    corners.every((word, corner) => word.test(label.plain) === between.some((own) => own === corner)),
  )?.id;
}
