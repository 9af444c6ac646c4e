import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { createFile } from './new-file.ts';

/** Makes a new file, whole or not at all. Errors: a UserError where the name is taken, or nothing can be written there. */
export function makeFile(path: string, text: string, name: string, { files }: Messages, hint?: string): void {
  let isMade: boolean;
  try {
    isMade = createFile(path, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(files.cannotWrite(name, code));
  }
  if (!isMade) throw new UserError(files.taken(name), hint);
}
