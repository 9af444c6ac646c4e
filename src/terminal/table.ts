import { type Line, span } from './look.ts';
import { cutTo, widthOf } from './width.ts';

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The column that is cut where the terminal is too narrow. */
  readonly flexible: number;
}

const GAP = 2;
/** Less than this of the flexible column says nothing, in columns. */
const LEAST = 12;

/** A table without lines: columns as wide as they need, the last one as it is. `columns` may be infinite. */
export function tableLines({ head, rows, flexible }: Table, columns: number): Line[] {
  const widths = head.map((title, at) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[at] ?? ''))));
  const spare = columns - widths.reduce((sum, width) => sum + width + GAP, -GAP);
  const own = widths.map((width, at) => (at === flexible && spare < 0 ? Math.max(LEAST, width + spare) : width));
  const line = (cells: readonly string[], look: 'plain' | 'faint'): Line => [
    span(
      cells
        .map((cell, at) => padded(cutTo(cell, own[at] ?? 0), at === cells.length - 1 ? 0 : (own[at] ?? 0) + GAP))
        .join('')
        .trimEnd(),
      look,
    ),
  ];
  return [line(head, 'faint'), ...rows.map((row) => line(row, 'plain'))];
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
