import { type Line, span } from '../look.ts';
import { wrapText } from '../width.ts';

/** What the leader says aloud, one line each, with room to breathe where there is room. */
export function sayLines(say: readonly string[], columns: number, rows: number): Line[] {
  const blocks = say.map((text) =>
    wrapText(text, columns - 2).map((row, index): Line => [span(index === 0 ? '• ' : '  ', 'faint'), span(row)]),
  );
  const close = blocks.flat();
  return close.length + blocks.length - 1 <= rows
    ? blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block]))
    : close;
}
