import { readShard, type Shard } from '../text/shard.ts';
import type { Aggregate } from './aggregate.ts';
import type { Selection } from './report.ts';

export const PART_FORMAT = 'driehoek/report-part@1';

/** Counts of part of an archive, to be joined. It holds small counts: it is for joining, never for sharing. */
export interface ReportPart {
  readonly format: typeof PART_FORMAT;
  readonly shard: Shard;
  readonly selection: Selection;
  readonly aggregate: Aggregate;
}

/** What is wrong with parts that are to be joined; nothing when they make a whole. */
export type PartFault =
  | { readonly code: 'selection' | 'twice'; readonly at: number }
  | { readonly code: 'missing'; readonly parts: readonly string[] };

export function faultInParts(parts: readonly ReportPart[]): PartFault | undefined {
  const texts = parts.map((part) => JSON.stringify([part.shard, part.aggregate]));
  const selections = parts.map(({ selection }) => JSON.stringify(selection));
  const other = selections.findIndex((one) => one !== selections[0]);
  if (other !== -1) return { code: 'selection', at: other };
  const twice = texts.findIndex((one, at) => texts.indexOf(one) !== at && parts[at]?.aggregate.counts.records);
  if (twice !== -1) return { code: 'twice', at: twice };
  const missing = missingParts(parts);
  return missing.length > 0 ? { code: 'missing', parts: missing } : undefined;
}

/** Several archives may be joined, each in parts; of every division all parts must be there equally often. */
function missingParts(parts: readonly ReportPart[]): string[] {
  return [...new Set(parts.map(({ shard }) => shard.of))].flatMap((of) => {
    const seen = Array.from(
      { length: of },
      (_, at) => parts.filter(({ shard }) => shard.of === of && shard.part === at + 1).length,
    );
    const most = Math.max(...seen);
    return seen.flatMap((n, at) => (n < most ? [`${at + 1}/${of}`] : []));
  });
}

/** A part back from JSON, checked in full: it may come from anywhere. */
export function readPart(json: unknown): ReportPart | undefined {
  if (!isObject(json) || json.format !== PART_FORMAT || !isObject(json.shard) || !isObject(json.aggregate))
    return undefined;
  const { part, of } = json.shard;
  const shard = readShard(`${part}/${of}`);
  const selection = isObject(json.selection) && allStrings(Object.values(json.selection)) ? json.selection : undefined;
  return shard && selection && isAggregate(json.aggregate)
    ? { format: PART_FORMAT, shard, selection: selection as Selection, aggregate: json.aggregate }
    : undefined;
}

function isAggregate(value: Record<string, unknown>): value is Record<string, unknown> & Aggregate {
  const { counts, firsts, teams, leftOut } = value;
  return (
    isCounts(counts) &&
    isObject(firsts) &&
    Object.entries(firsts).every(([id, day]) => isKey(id) && /^\d{4}-\d{2}-\d{2}$/u.test(String(day))) &&
    isObject(teams) &&
    Object.entries(teams).every(([id, all]) => isKey(id) && Array.isArray(all) && allStrings(all)) &&
    isObject(leftOut) &&
    isCounts(leftOut.counts) &&
    Array.isArray(leftOut.names) &&
    allStrings(leftOut.names)
  );
}

function isCounts(value: unknown): value is Record<string, number> {
  return (
    isObject(value) &&
    Object.entries(value).every(([key, n]) => isKey(key) && Number.isSafeInteger(n) && Number(n) >= 0)
  );
}

function isKey(key: string): boolean {
  return /^[A-Za-z0-9/-]{1,200}$/u.test(key);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function allStrings(values: readonly unknown[]): boolean {
  return values.every((one) => typeof one === 'string');
}
