import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { whole } from './told.ts';
import { SMALLEST } from './withhold.ts';

/** A stretch of whole months, both included, as "2026-01". */
interface Period {
  readonly from: string;
  readonly to: string;
}

const month = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, 'not-month'));

export const periodSchema = v.strictObject({
  from: field(month, 'De eerste maand.', 'The first month.'),
  to: field(month, 'De laatste maand.', 'The last month.'),
  records: field(whole, 'Hoeveel verslagen daarin vallen.', 'How many records fall in it.'),
});

export type CountedPeriod = DeepReadonly<v.InferOutput<typeof periodSchema>>;

/** Months a period may have, from fine to coarse. */
const LENGTHS = [3, 6, 12] as const;

/** A finer division is chosen when its periods hold on average this many records. */
const ENOUGH = 40;

/**
 * The time the records span, in quarters, half-years or years, whichever is finest and still has enough in it. A period with
 * fewer than five records, or with less than half of what periods hold on average, is joined with its neighbour: then no
 * period need be withheld, and few of the themes in it.
 */
export function periodsOf(days: ReadonlyMap<string, number>): CountedPeriod[] {
  const months = new Map<string, number>();
  for (const [day, n] of days) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + n);
  const sorted = [...months.keys()].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const total = [...months.values()].reduce((sum, n) => sum + n, 0);
  const length = LENGTHS.find((one) => total / stretches(first, last, one).length >= ENOUGH) ?? 12;
  const counted = stretches(first, last, length).map((period) => ({
    ...period,
    records: sorted.reduce(
      (sum, month) => (month >= period.from && month <= period.to ? sum + (months.get(month) ?? 0) : sum),
      0,
    ),
  }));
  return joinSmall(counted, Math.max(SMALLEST, total / counted.length / 2));
}

/** Calendar stretches of so many months, from the one that holds the first month to the one that holds the last. */
function stretches(first: string, last: string, length: number): Period[] {
  const start = Math.floor(monthNumber(first) / length) * length;
  const found: Period[] = [];
  for (let at = start; at <= monthNumber(last); at += length)
    found.push({ from: monthName(at), to: monthName(at + length - 1) });
  return found;
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthName(at: number): string {
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

function joinSmall(periods: readonly CountedPeriod[], enough: number): CountedPeriod[] {
  const joined: CountedPeriod[] = [];
  let open: CountedPeriod | undefined;
  for (const period of periods) {
    const own: CountedPeriod = open
      ? { from: open.from, to: period.to, records: open.records + period.records }
      : period;
    open = own.records < enough ? own : undefined;
    if (!open) joined.push(own);
  }
  const last = joined.pop();
  if (!open) return last ? [...joined, last] : [];
  return last ? [...joined, { from: last.from, to: open.to, records: last.records + open.records }] : [open];
}
