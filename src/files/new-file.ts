import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { isAlive } from './alive.ts';
import { holdSignals } from './hold-signals.ts';
import { readRaw } from './raw-file.ts';

/** Files of ours that a crash may leave behind: hidden, named for their process, swept by a later run. */
const temporary = /^\.driehoek-(\d+)-[0-9a-f]{12}\.tmp$/u;

/** Younger than this, a file may belong to a program on another machine that shares the folder; in milliseconds. */
const FRESH = 60_000;

/** What is to be written; what is very large comes in pieces, made as they are written. */
export type FileText = string | Uint8Array | (() => Iterable<string>);

export interface NewFile {
  readonly path: string;
  readonly text: FileText;
}

/**
 * Makes new files in one folder, each whole or not at all and never over something that is there (also not through a
 * link), and all of them or none. Gives false when a name is taken. Errors are the system's own (ENOSPC, EACCES, …), EFTYPE
 * where a device, a pipe or a socket has it; nothing is left behind.
 */
export function createFiles(files: readonly NewFile[], mode = 0o644): boolean {
  return holdSignals(() => createAll(files, mode));
}

function createAll(files: readonly NewFile[], mode: number): boolean {
  const folder = dirname(files[0]?.path ?? '.');
  const drafts: string[] = [];
  const made: string[] = [];
  try {
    for (const { text } of files) drafts.push(writeTemporary(folder, text, mode));
    for (const [at, { path }] of files.entries()) {
      if (!publish(drafts[at] ?? '', path)) return refuseSpecial(path);
      made.push(path);
    }
    return true;
  } finally {
    const undone = made.length < files.length ? made : [];
    for (const path of [...drafts, ...undone]) discard(path);
    syncFolder(folder);
  }
}

export function createFile(path: string, text: string, mode = 0o644): boolean {
  return createFiles([{ path, text }], mode);
}

/** A name that a device, a pipe or a socket has is no name to count on from. */
export function refuseSpecial(path: string): false {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat && !stat.isFile() && !stat.isDirectory() && !stat.isSymbolicLink())
    throw Object.assign(new Error(path), { code: 'EFTYPE' });
  return false;
}

/** What is left when this fails is swept later; it is no reason to say that a record was not written. */
export function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Swept later.
  }
}

/**
 * A file of our own beside the one that is to be, on the disk before it gets its name. `exact` gives it all of the mode: what
 * the user's own mask takes away from new files, an old one may have.
 */
export function writeTemporary(folder: string, text: FileText, mode: number, exact = false): string {
  const path = join(folder, `.driehoek-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  const descriptor = openSync(path, 'wx', mode);
  try {
    try {
      writeWhole(descriptor, text);
      if (exact) fchmodSync(descriptor, mode);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    discard(path);
    throw error;
  }
  return path;
}

/** A single write may take only part of what is large. */
export function writeWhole(descriptor: number, text: FileText): void {
  if (typeof text === 'function') {
    for (const piece of text()) writeWhole(descriptor, piece);
    return;
  }
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
}

/** A hard link is made only where nothing is. Where links do not exist (FAT, some shares), the name is reserved first. */
function publish(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EMLINK') throw error;
  }
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  renameSync(draft, path);
  return true;
}

/** Best effort: the file is published already, so a failure here must not be reported as "not written". */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows has no such thing; a folder that cannot be synced is no reason to alarm anybody.
  }
}

/** Folders this program has swept: once is enough. */
const swept = new Set<string>();

/** Removes what an earlier run left behind when it was killed between writing and naming. Best effort. */
export function sweepTemporary(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of namesIn(folder)) {
    const owner = temporary.exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const path = join(folder, name);
    const { mtimeMs = Number.POSITIVE_INFINITY } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > FRESH) discard(path);
  }
}

/** One may be allowed to write in a folder and not to look into it. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether a file is there with exactly this text. */
export function holds(path: string, text: string | Uint8Array): boolean {
  const raw = readRaw(path, Number.POSITIVE_INFINITY);
  return raw.ok && raw.bytes.equals(Buffer.from(text));
}

/** The path of the drawing of a text. Who names an .svg gets the text there: the drawing needs another name. */
export function drawingBeside(path: string): string {
  const own = extname(path);
  return `${own === '' || own === '.svg' ? path : path.slice(0, -own.length)}.svg`;
}

/** "name.md" → "name-2.md" for the second try, and so on; the first try is the name itself. */
export function nthName(path: string, n: number, extension: string): string {
  const stem = basename(path, extension);
  return join(dirname(path), n === 1 ? `${stem}${extension}` : `${stem}-${n}${extension}`);
}
