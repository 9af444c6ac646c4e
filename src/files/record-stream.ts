import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** A record file as it was met on the way: its text, or why there is none. */
export interface MetRecord {
  /** From the folder that was named, with forward slashes. */
  readonly name: string;
  /** The folder that stands for a team, from the one that was named; "records" folders stand for the one above them. */
  readonly team: string;
  readonly text: string | undefined;
  readonly problem?: 'unreadable' | 'changed' | 'link';
}

/** Larger than any record; in bytes. */
const LIMIT = 4 * 1024 * 1024;

/** How often a file that changes while it is read is read again. */
const TRIES = 3;

/** What the folder of records is called inside a team's own folder. */
const RECORDS = /^(?:records|verslagen)$/iu;

/**
 * Every Markdown file under a folder, one at a time, in alphabetical order; or the one file. Hidden folders and
 * node_modules are passed over. Links are not followed: what they point to inside the folder is met anyway, and a link
 * that leads out of it is reported.
 */
export function* recordStream(root: string, wanted: (name: string) => boolean = () => true): Generator<MetRecord> {
  for (const found of recordPaths(root)) if (wanted(basename(found.file))) yield meet(found, root);
}

interface Found {
  readonly file: string;
  readonly leadsOut: boolean;
}

/** The files that may be records, without opening any. */
export function* recordPaths(root: string): Generator<Found> {
  if (statSync(root).isDirectory()) yield* filesUnder(root, realpathSync(root));
  else yield { file: root, leadsOut: false };
}

function* filesUnder(folder: string, inside: string): Generator<Found> {
  const entries = entriesOf(folder);
  if (entries === undefined) yield { file: folder, leadsOut: false };
  for (const entry of entries ?? []) {
    const file = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isSymbolicLink()) {
      if (leadsOut(file, inside)) yield { file, leadsOut: true };
    } else if (entry.isDirectory()) yield* filesUnder(file, inside);
    else if (entry.name.endsWith('.md')) yield { file, leadsOut: false };
  }
}

/** Nothing for a folder one may not look into: it is named, and the rest is still read. */
function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

/** Whether a link to a folder or a Markdown file points outside; also when it points nowhere. */
function leadsOut(link: string, inside: string): boolean {
  try {
    const target = realpathSync(link);
    return (link.endsWith('.md') || statSync(target).isDirectory()) && !`${target}${sep}`.startsWith(`${inside}${sep}`);
  } catch {
    return link.endsWith('.md');
  }
}

function meet({ file, leadsOut: isLink }: Found, root: string): MetRecord {
  const name = relative(root, file).split(sep).join('/') || basename(file);
  const met = { name, team: teamOf(file, root) };
  if (isLink) return { ...met, text: undefined, problem: 'link' };
  const read = readSteadily(file);
  return typeof read === 'string' ? { ...met, text: read } : { ...met, text: undefined, problem: read.problem };
}

function teamOf(file: string, root: string): string {
  const folder = dirname(file);
  const own = RECORDS.test(basename(folder)) ? dirname(folder) : folder;
  return relative(root, own).split(sep).join('/');
}

/** A file that somebody is saving meanwhile is read again, so that no half of it is counted. */
function readSteadily(file: string): string | { readonly problem: 'unreadable' | 'changed' } {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const read = readOnce(file);
    if (read !== CHANGED) return typeof read === 'string' ? read : { problem: 'unreadable' };
  }
  return { problem: 'changed' };
}

const CHANGED = Symbol('changed');
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Without O_NONBLOCK, opening a named pipe waits for a writer that may never come. */
function readOnce(file: string): string | typeof CHANGED | undefined {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const before = fstatSync(descriptor);
      if (!before.isFile() || before.size > LIMIT) return undefined;
      const bytes = Buffer.allocUnsafe(before.size);
      let read = 0;
      for (let more = 1; more > 0 && read < bytes.length; read += more)
        more = readSync(descriptor, bytes, read, bytes.length - read, read);
      const after = fstatSync(descriptor);
      const isSame = after.mtimeMs === before.mtimeMs && after.size === before.size && read === before.size;
      return isSame ? decoder.decode(bytes) : CHANGED;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}
