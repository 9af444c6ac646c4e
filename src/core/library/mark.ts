/** Lower case, without accents: how words are compared. */
export function foldTerm(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '');
}

export interface MarkedPiece {
  readonly text: string;
  readonly isFound: boolean;
}

/** A text in pieces: the words that were looked for, and what stands between them. `words` are folded. */
export function markFound(text: string, words: ReadonlySet<string>): MarkedPiece[] {
  return text
    .split(/([\p{L}\p{N}\p{Mark}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isFound: words.has(foldTerm(piece)) }));
}

/** The first sentence in which something was found; nothing when there is none. */
export function sentenceWith(text: string, words: ReadonlySet<string>): string | undefined {
  const sentences = text.replace(/\s+/gu, ' ').match(/[^.!?]+(?:[.!?]+["”’']?|$)/gu) ?? [];
  return sentences.find((sentence) => markFound(sentence, words).some(({ isFound }) => isFound))?.trim();
}
