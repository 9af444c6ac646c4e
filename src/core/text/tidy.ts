import { dropUnsafe } from './characters.ts';

/**
 * The one form in which typed text is kept: LF line ends, no control or bidi characters, no blanks at the ends of
 * lines, tabs as spaces, at most one empty line in a row. Every visible character stays. Idempotent.
 */
export function tidyText(text: string): string {
  const tidied = dropUnsafe(text.replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n').replace(/\t/gu, '  '))
    .replace(/(?<! ) +$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|(?<!\n)\n+$/gu, '');
  return tidied.trim() === '' ? '' : tidied;
}

/** The same for one line: line ends and runs of blanks become one space. */
export function tidyLine(text: string): string {
  return tidyText(text)
    .replace(/[ \n]+/gu, ' ')
    .trim();
}

/** "n.v.t.", "nvt", "n/a": an answer that says the question does not apply. */
export function isNotApplicable(text: string): boolean {
  return /^(?:n\.?v\.?t\.?|n\/?a|n\.a\.|niet van toepassing|not applicable)$/iu.test(text.trim());
}
