import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { inWords } from './in-words.ts';
import { createFile } from './new-file.ts';

/** Makes a new file, whole or not at all. Errors: a UserError where the name is taken, or nothing can be written there. */
export function makeFile(path: string, text: string, name: string, messages: Messages, hint?: string): void {
  if (!inWords(name, messages, () => createFile(path, text))) throw new UserError(messages.files.taken(name), hint);
}

/** The same for nobody else to read. */
export function makePrivateFile(path: string, text: string, name: string, messages: Messages): void {
  if (!inWords(name, messages, () => createFile(path, text, 0o600))) throw new UserError(messages.files.taken(name));
}
