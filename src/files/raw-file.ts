import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { utf16Order } from '../core/text/recoded.ts';

/** Larger than this, a file is not read: no person wrote it. In bytes. */
export const MAX_BYTES = 16 * 1024 * 1024;

export type RawFile =
  | { readonly ok: true; readonly bytes: Buffer }
  /** `head` is the beginning of a file that is too large. */
  | { readonly ok: false; readonly code: 'too-large'; readonly head: Buffer }
  | { readonly ok: false; readonly code: 'not-a-file' | 'system'; readonly system: string };

const HEAD = 8 * 1024;

/** What is made of an open file that is not too large. */
type Reading<T> = (descriptor: number, stat: Stats) => RawFile | T;

/** The bytes of a regular file, as it is at this moment. A pipe or device is refused before it can hang. Never throws. */
export function readRaw<T = never>(path: string, limit = MAX_BYTES, read: Reading<T> = wholly): RawFile | T {
  try {
    // Without O_NONBLOCK, opening a named pipe waits for a writer that may never come.
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = fstatSync(descriptor);
      if (!stat.isFile()) return { ok: false, code: 'not-a-file', system: '' };
      if (stat.size > limit) return { ok: false, code: 'too-large', head: readUpTo(descriptor, HEAD) };
      return read(descriptor, stat);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { ok: false, code: 'system', system: String((error as NodeJS.ErrnoException).code) };
  }
}

function wholly(descriptor: number, { size }: Stats): RawFile {
  return { ok: true, bytes: readUpTo(descriptor, size) };
}

/** How often a file that changes while it is read is read again. */
const TRIES = 3;
const CHANGED = Symbol('changed');

/**
 * As `readRaw`, for a file that somebody may be saving meanwhile: it is read again, so that no half of it is taken, until
 * it stays as it is or the tries are over. What it gives holds until the next call: all files share one piece of memory.
 */
export function readSteady(path: string, limit: number): RawFile | { readonly ok: false; readonly code: 'changed' } {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const read = readRaw(path, limit, unchanged);
    if (read !== CHANGED) return read;
  }
  return { ok: false, code: 'changed' };
}

function unchanged(descriptor: number, before: Stats): RawFile | typeof CHANGED {
  const bytes = readUpTo(descriptor, before.size, roomFor(before.size));
  const { size, mtimeMs } = fstatSync(descriptor);
  const isSame = size === before.size && mtimeMs === before.mtimeMs && bytes.length === size;
  return isSame ? { ok: true, bytes } : CHANGED;
}

let room: Buffer = Buffer.alloc(0);
function roomFor(size: number): Buffer {
  if (room.length < size) room = Buffer.allocUnsafeSlow(2 * size);
  return room;
}

/** At most so many bytes: less where the file shrinks meanwhile, and never more than it was. */
function readUpTo(descriptor: number, size: number, bytes: Buffer = Buffer.allocUnsafe(size)): Buffer {
  let read = 0;
  for (let more = 1; more > 0 && read < size; read += more) more = readSync(descriptor, bytes, read, size - read, read);
  return bytes.subarray(0, read);
}

export type Decoded =
  | { readonly ok: true; readonly text: string }
  /** `offset` is where the first wrong byte stands in the text as far as it can be read. */
  | { readonly ok: false; readonly text: string; readonly offset: number; readonly isUtf16: boolean };

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Text from bytes, strictly UTF-8. A byte-order mark stays. */
export function decode(bytes: Buffer): Decoded {
  const isUtf16 = utf16Order(bytes) !== undefined;
  if (isUtf16) return { ok: false, text: lenient.decode(bytes), offset: 0, isUtf16 };
  try {
    return { ok: true, text: strict.decode(bytes) };
  } catch {
    const sound = bytes.subarray(0, soundLength(bytes));
    const { length } = new TextDecoder('utf-8', { ignoreBOM: true }).decode(sound, { stream: true });
    return { ok: false, text: lenient.decode(bytes), offset: length, isUtf16 };
  }
}

/** How many bytes from the start are sound: halving, since the decoder does not say where it stopped. */
function soundLength(bytes: Buffer): number {
  let sound = 0;
  let wrong = bytes.length;
  while (wrong - sound > 1) {
    const middle = (sound + wrong) >> 1;
    if (isSound(bytes.subarray(0, middle))) sound = middle;
    else wrong = middle;
  }
  return sound;
}

/** Whether this is the beginning of a sound text; the last character may be cut off. */
function isSound(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
