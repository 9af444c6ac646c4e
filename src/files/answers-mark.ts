import { createHash } from 'node:crypto';
import { isCopy } from '../core/record/claims.ts';
import { findFront } from '../core/record/front.ts';
import { readRaw } from './raw-file.ts';
import { walkFolder } from './walk-folder.ts';

/** By what a record made from an answers file knows that file: 16 hexadecimal digits of the SHA-256 of its bytes. */
export function answersMark(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** The records in a folder, and the folders in it, that were made from answers, by the mark of those. */
export function recordsByMark(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path, kind } of walkFolder(folder, /\.md$/iu)) {
    const raw = kind === 'file' ? readRaw(path) : undefined;
    const mark = raw?.ok ? markIn(raw.bytes.toString('utf8')) : undefined;
    if (mark !== undefined && !found.has(mark)) found.set(mark, path);
  }
  return found;
}

/** Blank lines and comments that a hand put above the front matter: `check` refuses them, but whose record it is, is clear. */
const above = /^(?:\s|<!--[\s\S]*?-->)*/u;

/** The YAML is not read: a mark that lost its quotes can be a number there, which has no room for sixteen digits. */
const marked = /^(["']?)answers\1[ \t]*:[ \t]*(["']?)([0-9a-fA-F]{16})\2[ \t]*(?:[ \t]#.*)?$/mu;

function markIn(text: string): string | undefined {
  if (isCopy(text)) return undefined;
  const front = findFront(text.slice(above.exec(text)?.[0].length));
  return marked.exec(front?.yaml ?? '')?.[3]?.toLowerCase();
}
