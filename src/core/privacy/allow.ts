import type { PersonalDatum } from './datum.ts';

/** Marks what lies inside a text that may stand: "Anne Frank Huis" also silences "Anne Frank", but only there. */
export function markAllowed(text: string, data: readonly PersonalDatum[], allow: readonly string[]): PersonalDatum[] {
  const allowed = allow.map((one) => one.trim().toLowerCase()).filter((one) => one !== '');
  if (allowed.length === 0) return [...data];
  const isAllowed = (datum: PersonalDatum) => allowed.some((one) => liesInside(text, datum, one));
  return data.map((datum) => (isAllowed(datum) ? { ...datum, isAllowed: true } : datum));
}

function liesInside(text: string, { start, end }: PersonalDatum, allowed: string): boolean {
  const at = allowed.indexOf(text.slice(start, end).toLowerCase());
  if (at === -1 || at > start) return false;
  return text.slice(start - at, start - at + allowed.length).toLowerCase() === allowed;
}
