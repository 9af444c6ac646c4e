import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
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
  const mode = statSync(target, { throwIfNoEntry: false })?.mode ?? 0o644;
  try {
    const descriptor = openSync(draft, 'wx', mode & 0o777);
    try {
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
