import { showLine } from '../text/characters.ts';

/** Characters that mean something to Markdown, GitHub or a template language wherever they stand. */
const inline = /[\\`*_[\]|~$@]|\{(?=[{%])|<|&(?=#?\w{1,31};)|(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\./giu;

/** What would start a heading, quote, list, rule or table when it stands first on a line. */
const lineStart = /^(?:[#>+=-]|:(?=-))/u;
const numbered = /^(\d{1,9})([.)])(?=\s|$)/u;

/**
 * One line of typed text as Markdown that shows exactly that text and nothing else. A second blank in a row is kept
 * as `&nbsp;`, which is read back as a blank. What steers a terminal or hides text is shown by its name.
 */
export function escapeLine(text: string): string {
  return showLine(text)
    .replace(inline, (character) => (character === '<' ? '&lt;' : character === '&' ? '&amp;' : `\\${character}`))
    .replace(/(?<=^| ) /gu, '&nbsp;');
}

/** The same where the text has become the start of a line after wrapping. */
export function escapeLineStart(line: string): string {
  return line.replace(lineStart, (sign) => `\\${sign}`).replace(numbered, '$1\\$2');
}
