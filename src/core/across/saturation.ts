import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import type { Aggregate } from './aggregate.ts';
import { whole } from './told.ts';
import { keyed } from './under.ts';

export const saturationSchema = v.strictObject({
  steps: field(
    v.array(
      v.strictObject({
        records: field(whole, 'Na zoveel verslagen.', 'After so many records.'),
        themes: field(whole, 'Zoveel thema’s zijn er dan gehoord.', 'So many themes have been heard by then.'),
      }),
    ),
    'De stappen.',
    'The steps.',
  ),
  until: field(
    whole,
    'Het aantal verslagen waarna geen nieuw thema meer is gehoord; gelijk aan de laatste stap als ze blijven komen.',
    'The number of records after which no new theme was heard; equal to the last step where themes keep coming.',
  ),
});

/**
 * How many themes had been heard after so many records, in the order of their days. Told in round numbers of records, so
 * that nothing shows what a single day brought. It counts themes, not people.
 */
export type Saturation = DeepReadonly<v.InferOutput<typeof saturationSchema>>;

/** A curve of some forty steps, of at least ten records each. */
const STEPS = 40;
const SMALLEST_STEP = 10;

export function saturationOf({ counts, firsts }: Aggregate, records: number): Saturation | undefined {
  const step = Math.max(SMALLEST_STEP, Math.ceil(records / STEPS / SMALLEST_STEP) * SMALLEST_STEP);
  if (records < 2 * step) return undefined;
  const days = [...keyed(counts, 'day/')].sort(([a], [b]) => (a < b ? -1 : 1));
  const heard = Object.values(firsts).sort();
  const steps: { records: number; themes: number }[] = [];
  let seen = 0;
  for (const [day, n] of days) {
    seen += n;
    for (let next = (steps.length + 1) * step; next <= seen; next += step)
      steps.push({ records: next, themes: countUpTo(heard, day) });
  }
  const last = steps.at(-1)?.themes ?? 0;
  const first = steps.find(({ themes }) => themes === last);
  const isLate = heard.length > last;
  return { steps, until: isLate || !first ? (steps.at(-1)?.records ?? 0) : first.records };
}

function countUpTo(days: readonly string[], day: string): number {
  let n = 0;
  while (n < days.length && (days[n] ?? '') <= day) n += 1;
  return n;
}
