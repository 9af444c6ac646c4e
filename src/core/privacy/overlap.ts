import type { PersonalDatum } from './datum.ts';

/**
 * In order of place and without overlaps: of data that overlap the longest stays, of equally long ones the first given.
 * As longer ones are placed first, a shorter one that overlaps has its first or last character taken.
 */
export function keepLongest(data: readonly PersonalDatum[], length: number): PersonalDatum[] {
  if (data.length < 2) return [...data];
  const taken = new Uint8Array(length);
  const kept = data
    .toSorted((one, other) => other.end - other.start - (one.end - one.start))
    .filter(({ start, end }) => {
      if (taken[start] === 1 || taken[end - 1] === 1) return false;
      taken.fill(1, start, end);
      return true;
    });
  return kept.toSorted((one, other) => one.start - other.start);
}
