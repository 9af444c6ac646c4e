/** A text without its comments of HTML. One that never closes stays. */
export function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + '<!--'.length);
    if (end === -1) break;
    parts.push(text.slice(from, start));
    from = end + '-->'.length;
  }
  return parts.join('') + text.slice(from);
}
