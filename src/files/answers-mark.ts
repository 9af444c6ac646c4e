import { createHash } from 'node:crypto';
import { readRaw } from './raw-file.ts';
import { walkFolder } from './walk-folder.ts';

/** The front matter of a record reaches no further; in bytes. */
const HEAD = 8 * 1024;

/** By what a record made from an answers file knows that file: 16 hexadecimal digits of the SHA-256 of its bytes. */
export function answersMark(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** The records in a folder, and the folders in it, that were made from answers, by the mark of those. */
export function recordsByMark(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path, kind } of walkFolder(folder, /\.md$/iu)) {
    const mark = kind === 'file' ? markIn(headOf(path)) : undefined;
    if (mark !== undefined && !found.has(mark)) found.set(mark, path);
  }
  return found;
}

/** Up to the line that closes the front matter: what a body quotes is no mark. Blank lines and comments that a hand put above it are passed. */
function markIn(head: string): string | undefined {
  const front =
    /^(?:\s|<!--(?:(?!-->)[\s\S])*-->)*---[ \t]*\r?[\r\n]([\s\S]*?)(?:[\r\n]---[ \t]*[\r\n]|$)/u.exec(head)?.[1] ?? '';
  return /^answers[ \t]*:[ \t]*["']?([0-9a-f]{16})["']?[ \t]*(?:#.*)?$/mu.exec(front)?.[1];
}

function headOf(path: string): string {
  const raw = readRaw(path, HEAD);
  if (raw.ok) return raw.bytes.toString('utf8');
  return raw.code === 'too-large' ? raw.head.toString('utf8') : '';
}
