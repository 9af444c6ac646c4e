import type { Aggregate } from './aggregate.ts';
import { keyed } from './under.ts';

/**
 * How many themes had been heard after so many records, in the order of their days. Told in round numbers of records, so
 * that nothing shows what a single day brought. It counts themes, not people.
 */
export interface Saturation {
  readonly steps: readonly { readonly records: number; readonly themes: number }[];
  /** The step after which no new theme was heard; equal to the last step where themes keep coming. */
  readonly until: number;
}

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
