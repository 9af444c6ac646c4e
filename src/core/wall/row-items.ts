import type { Column } from '../protocol/schema.ts';
import type { RowValue } from '../session/values.ts';
import type { NumberedItem } from './panel.ts';

/** The rows of a table by their numbers: the first column, and below it the others with their labels. */
export function rowItems([first, ...rest]: readonly Column[], rows: readonly RowValue[]): NumberedItem[] {
  return rows.map((row) => ({
    text: row[first?.id ?? ''] ?? '',
    more: rest.flatMap(({ id, label }) => (row[id] ? [{ sign: `${label}:`, text: row[id] ?? '' }] : [])),
    isDoNothing: false,
  }));
}
