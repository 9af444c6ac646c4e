import type { Edit } from '../../text/edit.ts';

/** A value, of which this much is wrapped in quotes that none of its own signs ends. Offsets are those in the value. */
export function quoted(value: string): Edit[] {
  if (!/["\\]/u.test(value)) return around(value, '"');
  if (!value.includes("'")) return around(value, "'");
  return [...around(value, '"'), ...escapes(value)].sort((a, b) => a.start - b.start);
}

function around({ length }: string, quote: string): Edit[] {
  return [
    { start: 0, end: 0, text: quote },
    { start: length, end: length, text: quote },
  ];
}

function escapes(value: string): Edit[] {
  return [...value.matchAll(/["\\]/gu)].map(({ index }) => ({ start: index, end: index, text: '\\' }));
}

export function moved(edits: readonly Edit[], by: number): Edit[] {
  return edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
}
