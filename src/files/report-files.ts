import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, lstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface ReportFile {
  readonly path: string;
  readonly data: string | Uint8Array;
}

/** How much of a file is looked at to see whether it is an earlier report; in bytes. */
const HEAD = 2048;

/**
 * Writes the files of a report, each whole or not at all. A report may be made anew over an earlier one, and over nothing
 * else: gives the path of a file that is there and is something else, and then nothing is written. Errors are the system's
 * own (ENOSPC, EACCES, …).
 */
export function writeReportFiles(
  files: readonly ReportFile[],
  isReport: (head: string) => boolean,
): string | undefined {
  const taken = files.find(({ path }) => isTaken(path, isReport));
  if (taken) return taken.path;
  const drafts: string[] = [];
  try {
    for (const { path, data } of files) drafts.push(writeDraft(dirname(path), data));
    for (const [at, { path }] of files.entries()) renameSync(drafts[at] ?? '', path);
  } finally {
    for (const draft of drafts) rmSync(draft, { force: true });
  }
  return undefined;
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

function writeDraft(folder: string, data: string | Uint8Array): string {
  const path = join(folder, `.driehoek-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
  const descriptor = openSync(path, 'wx', 0o644);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return path;
}
