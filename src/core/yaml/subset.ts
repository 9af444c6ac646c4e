import { countAtEnd } from '../text/trim.ts';

/** Thrown where a text leaves the part of YAML that the quick reader takes; the full reader takes over. */
export const BEYOND = Symbol('beyond the subset');

export function beyond(): never {
  throw BEYOND;
}

/** Words that are values, and names that mean something to JavaScript. */
export const notKeys = /^(?:true|false|null|yes|no|on|off|y|n|constructor|prototype)$/iu;
export const MAX_DEPTH = 24;

/** Of spaces: to YAML the other blanks of Unicode, which JavaScript trims as well, are letters. */
export function withoutBlanksAtEnd(text: string): string {
  return text.slice(0, text.length - countAtEnd(text, ' '));
}

/** -1 for a line of blanks. */
export function indentOf(line: string): number {
  let at = 0;
  while (line[at] === ' ') at += 1;
  return at === line.length ? -1 : at;
}
