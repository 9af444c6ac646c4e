import { type Line, span } from './look.ts';
import { wrapText } from './width.ts';

/** Running text with a blank row between the paragraphs. */
export function paragraphs(texts: readonly string[]): (columns: number) => readonly Line[] {
  return (columns) =>
    texts.flatMap((text, at): Line[] => [
      ...(at === 0 ? [] : [[]]),
      ...wrapText(text, columns).map((row): Line => [span(row)]),
    ]);
}
