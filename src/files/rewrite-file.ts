import { accessSync, constants, lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { inWords } from './in-words.ts';
import { replaceFiles } from './replace-file.ts';

/**
 * Puts another text in the place of a file, whole or not at all, with the rights the file had. `before` is the text it was
 * made from, or the bytes. Errors: a UserError when the file holds something else by now, is a link, or cannot be written; then it is
 * untouched. `name` is the path as people see it.
 */
export function rewriteFile(
  path: string,
  text: string,
  before: string | Uint8Array,
  name: string,
  messages: Messages,
): void {
  const { files } = messages;
  inWords(name, messages, () => {
    refuseOthers(path, name, files);
    if (!replaceFiles([{ path, text, expected: before }]))
      throw new UserError(files.changedMeanwhile(name), files.changedHint);
  });
}

/** Whether a file can be replaced later: better told before the first question than after the last. Errors as above. */
export function checkReplaceable(path: string, name: string, messages: Messages): void {
  const { files } = messages;
  inWords(name, messages, () => {
    refuseOthers(path, name, files);
    accessSync(dirname(path), constants.W_OK);
  });
}

/** A rename would put a file where the link was, and leave what it leads to as it is. */
function refuseOthers(path: string, name: string, files: Messages['files']): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) throw new UserError(files.isLink(name), files.isLinkHint);
  if (!stat.isFile()) throw new UserError(files.notAFile(name));
}
