/** How many times a character stands at the end of a text. */
export function countAtEnd(text: string, character: string): number {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end -= 1;
  return text.length - end;
}
