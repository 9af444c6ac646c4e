import type { Examined } from './examined.ts';

/** So many words are a sentence of somebody; fewer may be a value, a day or a marker. */
const SENTENCE = 8;

/** Whether a result would carry sentences of a file to where it is kept: those that a change puts in. */
export function holdsSentence({ raw }: Examined): boolean {
  return raw.some(({ edits }) => edits?.some(({ text }) => text.trim().split(/\s+/u, SENTENCE).length === SENTENCE));
}
