import type { Span } from '../text/span.ts';
import type { Place } from './finding.ts';

/** Turns UTF-16 offsets into places. LF, CRLF and a lone CR each end a line; a byte-order mark is no column. */
export function placeFinder(text: string): (span: Span) => Place {
  const starts = lineStarts(text);
  const bom = text.startsWith('\ufeff') ? 1 : 0;
  const at = (offset: number) => {
    const line = lastNotAfter(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 - (line === 0 ? bom : 0) };
  };
  return ({ start, end }) => {
    const from = at(start);
    const to = at(Math.max(start, end));
    return { line: from.line, column: Math.max(1, from.column), endLine: to.line, endColumn: Math.max(1, to.column) };
  };
}

/** Numbers of the lines on which any of these stands. */
export function linesWith(spans: readonly Span[], place: (span: Span) => Place): number[] {
  return spans.flatMap((span) => {
    const { line, endLine } = place(span);
    return Array.from({ length: endLine - line + 1 }, (_, at) => line + at);
  });
}

/** Whether a place has any of these lines. */
export function meetsLine({ line, endLine }: Place, lines: readonly number[]): boolean {
  return lines.some((one) => one >= line && one <= endLine);
}

/** Where each line begins. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const match of text.matchAll(/\r\n?|\n/gu)) starts.push(match.index + match[0].length);
  } else {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  return starts;
}

/** Index of the last start that is not after the offset (binary search). */
function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
