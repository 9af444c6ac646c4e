import type { Span } from '../check/lines.ts';

/**
 * Where a key that is not indented, or its value on the same line, stands in a text that the quick reader took. Such a
 * text has no block of lines without indent, so a line that begins with the key is the key. Nothing where the value
 * stands on more lines: the full reader knows that.
 */
export function locateTopLevel(text: string, key: string, part: 'key' | 'value'): Span | undefined {
  const start = text.startsWith(`${key}:`) ? 0 : text.indexOf(`\n${key}:`) + 1;
  if (start === 0 && !text.startsWith(`${key}:`)) return undefined;
  if (part === 'key') return { start, end: start + key.length };
  const from = start + key.length + 1;
  const stop = text.indexOf('\n', from);
  const line = text.slice(from, stop === -1 ? text.length : stop);
  const value = /^( +)(?:"[^"]*"|'(?:[^']|'')*'|[^\s"'|>#[{][^#]*?)(?= *$| +#)/u.exec(line);
  return value ? { start: from + (value[1] ?? '').length, end: from + value[0].length } : undefined;
}
