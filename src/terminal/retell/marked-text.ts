import type { PersonMark } from '../../core/share/marks.ts';
import { type Line, span } from '../look.ts';
import { wrapText } from '../width.ts';

/** A text in rows, with signs around what is marked: colour only helps. */
export function markedRows(text: string, marks: readonly PersonMark[], columns: number): Line[] {
  return wrapText(withSigns(text, marks), columns).map((row) => signedSpans(row));
}

export function withSigns(text: string, marks: readonly PersonMark[]): string {
  let from = 0;
  const parts = marks.map(({ start, end }) => {
    const part = `${text.slice(from, start)}»${text.slice(start, end)}«`;
    from = end;
    return part;
  });
  return parts.join('') + text.slice(from);
}

function signedSpans(row: string): Line {
  return row
    .split(/(»[^«]*«?)/u)
    .filter((part) => part !== '')
    .map((part) => span(part, part.startsWith('»') ? 'found' : 'plain'));
}
