import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Messages } from '../language/messages.ts';
import { inWords } from './in-words.ts';
import { createFiles, holds, type NewFile, nthName, refuseSpecial, sweepTemporary } from './new-file.ts';

/** Files that belong together and go side by side under the first free name. */
export interface Publication<F extends NewFile> {
  /** The path that is tried first. */
  readonly wanted: string;
  readonly extension: string;
  /** What goes with a path, the file of that path last. */
  filesAt(path: string): readonly F[];
  /** A last file that is there word for word counts as written: an earlier run may have come this far. */
  readonly again?: boolean;
}

/**
 * Writes them, all or none, and never over something that is there. Gives what was written. Errors: a UserError, in which
 * `name` is the first path as people see it.
 */
export function publishFiles<F extends NewFile>(
  { wanted, extension, filesAt, again = false }: Publication<F>,
  name: string,
  messages: Messages,
): readonly F[] {
  return inWords(name, messages, () => {
    refuseWhereItLeads(wanted);
    sweepTemporary(dirname(wanted));
    for (let n = 1; ; n += 1) {
      const path = nthName(wanted, n, extension);
      if (!again && isTaken(path)) continue;
      const files = filesAt(path);
      const { text } = files.at(-1) ?? {};
      if (again && typeof text === 'string' && holds(path, text)) return files;
      if (createFiles(files)) return files;
    }
  });
}

/**
 * Also by a link that leads nowhere. Only a quick look: what counts is that files are made where none are. Errors: EFTYPE for a
 * device, a pipe or a socket, whose name is none to count on from.
 */
function isTaken(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined && !refuseSpecial(path);
}

/** Without its extension too, and by a link: who names /dev/stdout does not mean a file beside it. Errors: as above. */
function refuseWhereItLeads(path: string): void {
  if (existsSync(path)) refuseSpecial(realpathSync(path));
}
