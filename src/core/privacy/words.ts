/** A word of a text: letters, with apostrophes and hyphens inside. UTF-16 offsets, end exclusive. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The text in lower case without diacritics, for comparing. */
  readonly folded: string;
  /** Begins with a capital. */
  readonly isCapital: boolean;
}

/** Latin letters with their marks, by code unit: the names that are looked for are written in them. */
const letters = new Uint8Array(0x1f00);
letters.fill(1, 0x41, 0x5b).fill(1, 0x61, 0x7b).fill(1, 0xc0, 0x250).fill(1, 0x300, 0x370).fill(1, 0x1e00);

/** A straight or a curly apostrophe. */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

const small = /^[tns]$/u;
const capital = /^\p{Lu}/u;

/**
 * The words of a text. A loop over its characters, because every file is read this way: an expression that matches one
 * word at a time takes twice as long.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const end = letters[code] ? wordEnd(text, at) : isApostrophe(code) ? shortEnd(text, at) : at;
    if (end > at) words.push(wordAt(text, at, end));
    at = Math.max(end, at + 1);
  }
  return words;
}

/** The end of the word that begins at a letter: "Jansen-de", "d'Hondt". */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    while (letters[text.charCodeAt(end)]) end += 1;
    const code = text.charCodeAt(end);
    if ((code !== 0x2d && !isApostrophe(code)) || !letters[text.charCodeAt(end + 1)]) return end;
    end += 2;
  }
}

/** The end of "'t" at an apostrophe; the same index where there is none. */
function shortEnd(text: string, at: number): number {
  return small.test(text.charAt(at + 1)) && !letters[text.charCodeAt(at + 2)] ? at + 2 : at;
}

/** Most words are small letters of ASCII, which need no folding: the bits of all their letters together tell. */
function wordAt(text: string, start: number, end: number): Word {
  const own = text.slice(start, end);
  let either = 0;
  let each = 0x20;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    either |= code;
    each &= code;
  }
  if (either < 0x80 && each === 0x20) return { text: own, start, end, folded: own, isCapital: false };
  return { text: own, start, end, folded: fold(own), isCapital: capital.test(own) };
}

const beyondAscii = /[^ -~]/;

/** Lower case without diacritics, for comparing: "Öztürk" is "ozturk". */
export function fold(text: string): string {
  const low = text.toLowerCase();
  if (!beyondAscii.test(low)) return low;
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
