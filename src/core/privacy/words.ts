/** A word of a text: letters, with apostrophes and hyphens inside. UTF-16 offsets, end exclusive. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = /['’][tns](?![\p{L}\p{M}])|\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(word))
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return words;
}

/** Lower case without diacritics, for comparing: "Öztürk" is "ozturk". */
export function fold(text: string): string {
  const low = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is plain ASCII, which needs no folding
  if (/^[\u0000-\u007f]*$/u.test(low)) return low;
  return low.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('’', "'");
}

/** A list of words written as running text, for looking up folded words. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
