/** A word of a text: letters, with apostrophes and hyphens inside. UTF-16 offsets, end exclusive. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The text in lower case without diacritics, for comparing. */
  readonly folded: string;
}

/** Latin letters with their marks: the names that are looked for are written in them. */
const letter = '[A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]';
const word = new RegExp(`['’][tns](?!${letter})|${letter}+(?:['’-]${letter}+)*`, 'g');

export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(word))
    words.push({ text: found, start: index, end: index + found.length, folded: fold(found) });
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

/** "anna's" is anna. */
export function withoutGenitive(folded: string): string {
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}
