import { accessSync, chmodSync, constants, lstatSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { discard, holds, sweepTemporary, syncFolder, writeTemporary } from './new-file.ts';

/**
 * Puts another text in the place of a file, whole or not at all, with the rights the file had. `before` is the text it was
 * made from. Errors: a UserError when the file holds something else by now, is a link, or cannot be written; then it is
 * untouched. `name` is the path as people see it.
 */
export function rewriteFile(path: string, text: string, before: string, name: string, { files }: Messages): void {
  let draft: string | undefined;
  try {
    const { mode } = plainFile(path, name, files);
    sweepTemporary(dirname(path));
    draft = writeTemporary(dirname(path), text, mode & 0o777);
    chmodSync(draft, mode & 0o777);
    if (!holds(path, before)) throw new UserError(files.changedMeanwhile(name), files.changedHint);
    renameSync(draft, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(files.cannotWrite(name, code), files.cannotWriteHint(code));
  } finally {
    if (draft !== undefined) discard(draft);
    syncFolder(dirname(path));
  }
}

/** Whether a file can be replaced later: better told before the first question than after the last. Errors as above. */
export function checkReplaceable(path: string, name: string, { files }: Messages): void {
  try {
    plainFile(path, name, files);
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(files.cannotWrite(name, code), files.cannotWriteHint(code));
  }
}

/** A rename would put a file where the link was, and leave what it leads to as it is. */
function plainFile(path: string, name: string, files: Messages['files']) {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) throw new UserError(files.isLink(name), files.isLinkHint);
  if (!stat.isFile()) throw new UserError(files.notAFile(name));
  return stat;
}
