/**
 * A text in words, read from left to right: letters, with apostrophes and hyphens inside. Places are UTF-16 offsets, ends
 * exclusive. Most words are never looked at, so that only those that are become texts of their own.
 */
export interface ReadWords {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether there are accents that are characters of their own. */
  readonly hasMarks: boolean;
  /** What was asked for before, by index. */
  readonly folds: (string | undefined)[];
}

/** Latin letters with their marks, by code unit: the names that are looked for are written in them. */
const letters = new Uint8Array(0x1f00);
letters.fill(1, 0x41, 0x5b).fill(1, 0x61, 0x7b).fill(1, 0xc0, 0x250).fill(1, 0x300, 0x370).fill(1, 0x1e00);

/** A straight or a curly apostrophe. */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

const marks = /[\u0300-\u036f]/u;
const small = /^[tns]$/u;
const capital = /^\p{Lu}/u;

/**
 * Finds the words of a text. A loop over its characters, because every file is read this way: an expression that matches one
 * word at a time takes twice as long.
 */
export function readWords(text: string): ReadWords {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const end = letters[code] ? wordEnd(text, at) : isApostrophe(code) ? shortEnd(text, at) : at;
    if (end > at) {
      starts.push(at);
      ends.push(end);
    }
    at = Math.max(end, at + 1);
  }
  return { text, starts, ends, hasMarks: marks.test(text), folds: new Array(starts.length) };
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

/** A word as it stands there; nothing past the end. */
export function textAt({ text, starts, ends }: ReadWords, at: number): string {
  return text.slice(starts[at] ?? 0, ends[at] ?? 0);
}

/** A word in lower case without diacritics, for comparing; nothing past the end. */
export function foldedAt(reading: ReadWords, at: number): string {
  const known = reading.folds[at];
  if (known !== undefined) return known;
  const folded = foldWord(textAt(reading, at));
  if (at >= 0 && at < reading.starts.length) reading.folds[at] = folded;
  return folded;
}

/** Whether a word begins with a capital. */
export function isCapital({ text, starts }: ReadWords, at: number): boolean {
  const start = starts[at];
  if (start === undefined) return false;
  const code = text.charCodeAt(start);
  return code < 0x80 ? code > 0x40 && code < 0x5b : capital.test(text.charAt(start));
}

/** Letters that no normal form takes apart. */
const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', '’': "'" };
const beyondAscii = /[^ -~]/;

/** Lower case without diacritics, for comparing: "Öztürk" is "ozturk". */
export function foldWord(text: string): string {
  const low = text.toLowerCase();
  if (!beyondAscii.test(low)) return low;
  return low
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđ’]/gu, (sign) => plainLetters[sign] ?? sign);
}

/** A list of words written as running text, for looking up folded words. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** "anna's" is anna. */
export function withoutGenitive(folded: string): string {
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}
