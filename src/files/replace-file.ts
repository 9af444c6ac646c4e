import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from './new-file.ts';

/**
 * Writes a file that may be there already: the old one or the new one is there, never half of either. The file keeps its
 * mode, and a link keeps leading to it. With `expected`, only when the file still holds that text; gives whether it did.
 * Errors are the system's own.
 */
export function replaceFile(path: string, text: string, expected?: string): boolean {
  const target = realpath(path);
  const draft = join(dirname(target), `.driehoek-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  const old = statSync(target, { throwIfNoEntry: false });
  try {
    const descriptor = openSync(draft, 'wx', old ? old.mode & 0o777 : 0o644);
    try {
      // What the umask took away: it is for new files only.
      if (old) fchmodSync(descriptor, old.mode & 0o777);
      writeWhole(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (expected !== undefined && readFileSync(target, 'utf8') !== expected) return false;
    renameSync(draft, target);
    return true;
  } finally {
    rmSync(draft, { force: true });
  }
}

function realpath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
