import type { ResultFault } from '../toolkit/result-fault.ts';
import type { ValuesResult } from '../values/result.ts';
import { valuesFaults } from '../values/result-faults.ts';
import type { Path } from '../yaml/loaded.ts';
import type { DocumentOf } from './document.ts';
import type { Place } from './finding.ts';
import type { World } from './rule.ts';

/** A result, and where its parts stand: what is wrong with it only its cards tell. */
export interface PlacedResult {
  readonly result: ValuesResult;
  readonly places: Readonly<Record<string, Place>>;
}

export function placedResult({ data, faults, span, placeOf }: DocumentOf['values-result']): PlacedResult | undefined {
  if (faults.length > 0) return undefined;
  const { counted, work, apart, stars } = data;
  const paths = pathsIn({ counted, work, apart, stars }, []);
  const places = paths.flatMap((path) =>
    (['key', 'value'] as const).map((part) => [nameOf(path, part), placeOf(span(path, part))] as const),
  );
  return { result: data as ValuesResult, places: Object.fromEntries(places) };
}

/** Nothing in a world without cards. */
export function* placedFaults(
  { result, places }: PlacedResult,
  { deck }: World,
): Generator<{
  readonly fault: ResultFault;
  readonly at: Place;
}> {
  if (deck === undefined) return;
  for (const fault of valuesFaults(result, deck(result.deck))) {
    const at = places[nameOf(fault.path, fault.part)];
    if (at !== undefined) yield { fault, at };
  }
}

function nameOf(path: Path, part: 'key' | 'value'): string {
  return [part, ...path].join(' ');
}

function pathsIn(data: unknown, path: Path): Path[] {
  const own = path.length === 0 ? [] : [path];
  if (typeof data !== 'object' || data === null) return own;
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return [...own, ...keys.flatMap((key) => pathsIn((data as Record<string | number, unknown>)[key], [...path, key]))];
}
