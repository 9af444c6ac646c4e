/** A path as it can be pasted into a shell. */
export function quoted(path: string): string {
  return /^[\w./~-]+$/u.test(path) ? path : `"${path.replace(/["\\$`]/gu, '\\$&')}"`;
}
