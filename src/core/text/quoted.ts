/** A path, or what people typed, as it can be pasted into a shell as one word. */
export function quoted(text: string): string {
  return /^[\w./~-]+$/u.test(text) ? text : `"${text.replace(/["\\$`]/gu, '\\$&')}"`;
}
