import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { sideIds } from '../triangle/placement.ts';
import { THOUSANDTHS } from './count.ts';
import type { Division } from './division.ts';
import { groupedBy, namedThing } from './told.ts';
import { SMALLEST, withholdParts } from './withhold.ts';

const measures = [
  ...sideIds.map((side) => `strain-${side}` as const),
  ...sideIds.map((side) => `disagreement-${side}` as const),
  'spread',
  'spread-before',
  'spread-after',
  'shift',
  'minutes',
  'minutes-planned',
  'days-to-word-back',
] as const;
export type Measure = (typeof measures)[number];

export const meanSchema = v.strictObject({
  id: field(v.picklist(measures), 'Wat er is gemeten.', 'What was measured.'),
  all: field(
    v.nullable(v.number()),
    'Het gemiddelde van alle verslagen: wrijving van 0 tot 1, verder punten van tien, minuten of dagen; null als er te weinig zijn.',
    'The mean over all records: strain from 0 to 1, else points of ten, minutes or days; null where there are too few.',
  ),
  groups: field(
    v.array(
      v.strictObject({
        by: groupedBy,
        id: field(namedThing, 'De groep.', 'The group.'),
        mean: field(v.number(), 'Het gemiddelde van de groep.', 'The mean of the group.'),
      }),
    ),
    'De groepen waarvan het gemiddelde genoemd mag worden.',
    'The groups of which the mean may be told.',
  ),
});

/**
 * A mean over records, of all and by group: rounded to hundredths for strain, else to tenths. How many records lie behind it
 * is not told: the rest could be derived.
 */
export type Mean = DeepReadonly<v.InferOutput<typeof meanSchema>>;

type Counts = Readonly<Record<string, number>>;

export function meansOf(counts: Counts, divisions: Readonly<Record<'domain' | 'position', Division>>): Mean[] {
  return measures.map((id) => ({
    id,
    all: (counts[`n/${id}/all`] ?? 0) < SMALLEST ? null : meanOf(counts, id, 'all'),
    groups: (['domain', 'position'] as const).flatMap((by) => groupMeans(counts, id, by, divisions[by])),
  }));
}

/** By group, as far as the groups' own sizes are told and no group left out could be worked out from the others. */
function groupMeans(counts: Counts, id: Measure, by: 'domain' | 'position', division: Division): Mean['groups'] {
  const bases = division.parts.map((part) => counts[`n/${id}/${by}/${part.id}`] ?? 0);
  const shown = withholdParts(bases);
  return division.parts.flatMap((part, at) =>
    part.n === null || (shown?.[at] ?? null) === null
      ? []
      : [{ by, id: part.id, mean: meanOf(counts, id, `${by}/${part.id}`) }],
  );
}

function meanOf(counts: Counts, id: Measure, group: string): number {
  const mean = (counts[`sum/${id}/${group}`] ?? 0) / THOUSANDTHS / (counts[`n/${id}/${group}`] ?? 1);
  const steps = id.startsWith('strain') ? 100 : 10;
  return Math.round(mean * steps) / steps;
}
