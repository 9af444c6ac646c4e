/** Longer words than this do not fit on a value card at 9 points, in letters. */
const LONGEST = 14;

/** Endings before which a long Dutch or English word may be broken. */
const endings = /(?<=\p{L}{4})(?=(?:heid|teit|schap|ness)$)/u;

/** With soft hyphens in long words; browsers on some systems know no hyphenation of their own. For text that is escaped. */
export function hyphenated(html: string): string {
  return html
    .split(' ')
    .map((word) => (word.length > LONGEST ? word.replace(endings, '&shy;') : word))
    .join(' ');
}
