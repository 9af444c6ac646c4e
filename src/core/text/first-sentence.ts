/** The first sentence of a running text, on one line; the whole text where it has no end of one. */
export function firstSentence(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return /^.+?[.!?…]+["'”’)]*(?=\s|$)/u.exec(line)?.[0] ?? line;
}
