import type { Span } from './span.ts';

/** A change of a text: what stands between the offsets (UTF-16) makes way for the new text. */
export interface Edit extends Span {
  readonly text: string;
}

/** The text with its edits made. Errors: a RangeError where they overlap or are no places in it: then words would be lost. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text: put } of sorted) {
    // Written so that it also refuses what is no number.
    if (!(start >= done && end >= start && end <= text.length))
      throw new RangeError(`Edits overlap, or end beyond the text: ${end}`);
    parts.push(text.slice(done, start), put);
    done = end;
  }
  return parts.join('') + text.slice(done);
}
