import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { keepOutOfGit } from './journal.ts';
import { makeFolder } from './make-folder.ts';
import { replaceFiles } from './replace-file.ts';

/** Keeps what was typed where nobody else can read it, whole, in the place of what was there. Errors are the system's own. */
export function saveDraft(path: string, text: string): void {
  makeFolder(dirname(path), 0o700);
  keepOutOfGit(dirname(path));
  replaceFiles([{ path, text, mode: 0o600 }]);
}

export function removeDraft(path: string): void {
  rmSync(path, { force: true });
}
