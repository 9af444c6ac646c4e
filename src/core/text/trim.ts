/** Without spaces and tabs at both ends. A pattern for this takes quadratic time on a long run of blanks. */
export function trimBlanks(text: string): string {
  let start = 0;
  while (start < text.length && isBlank(text, start)) start += 1;
  let end = text.length;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return text.slice(start, end);
}

function isBlank(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t';
}

/** How many times a character stands at the end of a text. */
export function countAtEnd(text: string, character: string): number {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end -= 1;
  return text.length - end;
}
