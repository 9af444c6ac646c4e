import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import type { NewFile } from './new-file.ts';
import { replaceFiles } from './replace-file.ts';

/** How much of a file is looked at to see whether it is an earlier report; in bytes. */
const HEAD = 2048;

/**
 * Writes the files of a report, each whole or not at all. A report may be made anew over an earlier one, and over nothing
 * else: gives the path of a file that is there and is something else, and then nothing is written. Errors are the system's
 * own (ENOSPC, EACCES, …).
 */
export function writeReportFiles(files: readonly NewFile[], isReport: (head: string) => boolean): string | undefined {
  const taken = files.find(({ path }) => isTaken(path, isReport));
  if (taken === undefined) replaceFiles(files);
  return taken?.path;
}

/** A link is never written through, nor put in the place of. */
function isTaken(path: string, isReport: (head: string) => boolean): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  return !stat.isFile() || !isReport(headOf(path));
}

function headOf(path: string): string {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, HEAD, 0)).toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}
