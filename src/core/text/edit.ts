import type { Span } from './span.ts';

/** A change of a text: what stands between the offsets (UTF-16) makes way for the new text. */
export interface Edit extends Span {
  readonly text: string;
}

/** The text with its edits made. Errors: a RangeError where they overlap: then words would be lost. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const fromEnd = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
  return fromEnd.reduce((own, { start, end, text: put }, at) => {
    if (end > (fromEnd[at - 1]?.start ?? text.length))
      throw new RangeError(`Edits overlap, or end beyond the text: ${end}`);
    return own.slice(0, start) + put + own.slice(end);
  }, text);
}
