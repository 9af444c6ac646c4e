import { rmdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { isAlive } from './alive.ts';
import { statOf } from './leads-out.ts';
import { makeFolder } from './make-folder.ts';
import { createFile, discard } from './new-file.ts';
import { textIfAny } from './text-if-any.ts';

/** In an archive while a program works on it: the number of its process, and its machine. */
const HELD = '.driehoek-busy';

/** So long somebody who counts may take before others are told; in milliseconds. */
const PATIENCE = 5000;
const PAUSE = 50;

/**
 * Lets one program at a time work on an archive, also for reading: in the middle of a change its files do not agree with its
 * ledger. Gives what lets go of it. Where nothing can be written nobody is kept out. Errors: a UserError when another goes on
 * too long.
 */
export function holdArchive(folder: string, name: string, { archive }: Messages): () => void {
  const isMade = makeIfAbsent(folder);
  const path = join(folder, HELD);
  const until = Date.now() + PATIENCE;
  const own = `${process.pid} ${hostname()}\n`;
  while (!isTaken(path, own)) {
    clearDead(path);
    if (Date.now() > until) throw new UserError(archive.busy(name), archive.busyHint(`${name}/${HELD}`));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  return () => {
    if (textIfAny(path) === own) discard(path);
    if (isMade) removeIfEmpty(folder);
  };
}

/** True too where it cannot be written, whatever the reason: who changes something hears it then. */
function isTaken(path: string, own: string): boolean {
  try {
    return createFile(path, own);
  } catch {
    return true;
  }
}

/** Of a process on another machine nobody knows here whether it runs. */
function clearDead(path: string): void {
  const [, pid, machine] = /^(\d+) (.*)\n$/u.exec(textIfAny(path) ?? '') ?? [];
  if (pid !== undefined && machine === hostname() && !isAlive(Number(pid))) discard(path);
}

function makeIfAbsent(folder: string): boolean {
  if (statOf(folder) !== undefined) return false;
  try {
    makeFolder(folder);
    return true;
  } catch {
    return false;
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something was put in it.
  }
}
