import { lineEndOf } from '../record/lines.ts';
import { printYaml } from '../yaml/print.ts';

/** A YAML text with another value at a key of its own top level; all else stays as people wrote it. */
export function withTopKey(text: string, key: string, value: unknown): string {
  const end = lineEndOf(text);
  const lines = text.split(/\r\n|\n|\r/u);
  const at = lines.findIndex((line) => line.startsWith(`${key}:`));
  const printed = printYaml({ [key]: value })
    .trimEnd()
    .split('\n');
  if (at === -1) return [...withoutBlankEnd(lines), ...printed, ''].join(end);
  const rest = lines.slice(at + 1);
  const behind = rest.findIndex((line) => /^[^\s}\]]/u.test(line));
  return [...lines.slice(0, at), ...printed, ...(behind === -1 ? [''] : rest.slice(behind))].join(end);
}

function withoutBlankEnd(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, last + 1);
}
