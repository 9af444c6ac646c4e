import type { Edit } from '../text/edit.ts';
import { loadYaml } from '../yaml/load.ts';
import type { Expect } from './expected.ts';
import { findFront } from './front.ts';
import { lineEndOf } from './lines.ts';
import type { Review } from './review.ts';

/** Puts the row by which the organisation knows a record first under `hand-over`; none where that is no map, or has one. */
export function addRow({ front }: Review, text: string, row: string): Edit[] {
  const place = findFront(text);
  const own = front['hand-over'];
  if (place === undefined || own === undefined || own.row !== undefined) return [];
  const at = place.start + loadYaml(place.yaml).locate(['hand-over'], 'value').start;
  if (text[at] === '{') return [{ start: at + 1, end: at + 1, text: ` row: ${row},` }];
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const indent = text.slice(lineStart, at);
  return indent.trim() === '' ? [{ start: at, end: at, text: `row: ${row}${lineEndOf(text)}${indent}` }] : [];
}

export function expectRow(row: string): Expect {
  return (before) => {
    const { front } = before.review;
    const own = front['hand-over'];
    if (own === undefined) return before;
    return { ...before, review: { ...before.review, front: { ...front, 'hand-over': { ...own, row } } } };
  };
}

/**
 * A row from a number below 2^32: eight hexadecimal digits; nothing where YAML and spreadsheets would take them for a number
 * ("12345678", "1e234567").
 */
export function rowFrom(number: number): string | undefined {
  const digits = number.toString(16).padStart(8, '0');
  return /[abcdf]/u.test(digits) ? digits : undefined;
}
