import type { Span } from './span.ts';

/** A change of a text: what stands between the offsets (UTF-16) makes way for the new text. */
export interface Edit extends Span {
  readonly text: string;
}

/** The text with its edits made; they must not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((own, { start, end, text: put }) => own.slice(0, start) + put + own.slice(end), text);
}
