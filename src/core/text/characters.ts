/**
 * Characters that steer a terminal or hide text: C0 but tab, LF and CR; DEL and C1; bidi controls; line and
 * paragraph separators; the byte-order mark inside a text; invisible "tag" characters; lone surrogates.
 * Joiners (U+200C, U+200D) stay: emoji and several scripts need them. Source: Trojan Source (CVE-2021-42574).
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

export interface UnsafeCharacter {
  /** UTF-16 offset in the text. */
  readonly offset: number;
  /** For example "U+202E". */
  readonly name: string;
}

/** Up to `limit` unsafe characters, in order. A byte-order mark at the very start is no fault. */
export function findUnsafe(text: string, limit = 20): UnsafeCharacter[] {
  const found: UnsafeCharacter[] = [];
  for (const match of text.matchAll(unsafe)) {
    if (match.index === 0 && match[0] === '\ufeff') continue;
    found.push({ offset: match.index, name: codePointName(match[0]) });
    if (found.length >= limit) break;
  }
  return found;
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * What stands in the place of a character that nobody sees. Teams and Word break a line with some: without a blank the words
 * on both sides would be one, and before the name of a field it is the line that ends there.
 */
export function insteadOf(text: string, at: number): string {
  if (!/[\v\f\u0085\u2028\u2029]/u.test(text[at] ?? '')) return '';
  const isBeforeField = /^[ \t]{0,20}(?:- )?[a-z][\w-]{0,40}:(?:[ \t\r\n]|$)/u.test(text.slice(at + 1, at + 80));
  return isBeforeField ? (/\r\n?|\n/u.exec(text)?.[0] ?? '\n') : ' ';
}

/** For everything that is printed to a terminal: unsafe characters become visible as ‹U+202E›. LF and tab stay. */
export function showSafely(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(unsafe, (character) => `‹${codePointName(character)}›`);
}

/** The same for one line: line ends become spaces. */
export function showLine(text: string): string {
  return showSafely(text).replace(/(?<!\s)\s*\n\s*|\t/gu, ' ');
}

/** The same text for JSON that a reader gets back exactly: unsafe characters in a JSON text become its own escapes. */
export function escapeInJson(json: string): string {
  return json.replace(unsafe, (character) =>
    Array.from({ length: character.length }, (_, at) => unitEscape(character.charCodeAt(at))).join(''),
  );
}

function unitEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** Drops unsafe characters; a lone surrogate becomes U+FFFD, so that nothing else shifts. */
export function dropUnsafe(text: string): string {
  return text.replace(unsafe, (character) => (/\p{Surrogate}/u.test(character) ? '\ufffd' : ''));
}
