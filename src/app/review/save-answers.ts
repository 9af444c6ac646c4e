import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { printAnswers } from '../../core/answers/print.ts';
import type { Session } from '../../core/session/fold.ts';
import { UserError } from '../../core/user-error.ts';
import { inWords } from '../../files/in-words.ts';
import { createFile } from '../../files/new-file.ts';
import { linkFrom, shown } from '../../files/project.ts';
import type { Words, Workplace } from '../ports.ts';
import { STDOUT } from './record-place.ts';

/** The answers of a session as a file of their own, for its owner alone. Errors: a UserError where the name is taken. */
export function saveAnswers(session: Session, named: string, { cwd, messages }: Words & Workplace): void {
  const path = resolve(cwd, named);
  const name = shown(path, cwd);
  const made = inWords(name, messages, () => createFile(path, answersText(session, path), 0o600));
  if (!made) throw new UserError(messages.files.taken(name));
}

/** The same as text; a case of one's own is named as seen from the file. */
export function answersText(session: Session, path: string): string {
  const { source } = session.start.subject;
  const link = source === undefined || source.startsWith('library:') ? source : linkFrom(path, source);
  return printAnswers(session, link);
}

interface Saving {
  readonly output?: string | undefined;
  readonly saveAnswers?: string | undefined;
}

/** Before anything is asked or written. Errors: a UserError where answers cannot go: onto the record on the output, or a name that is taken. */
export function checkSaving({ output, saveAnswers: named }: Saving, { cwd, messages }: Words & Workplace): void {
  if (named === undefined) return;
  if (output === STDOUT && named === STDOUT)
    throw new UserError(messages.cli.notTogether('--output -', '--save-answers -'));
  const path = resolve(cwd, named);
  if (named !== STDOUT && lstatSync(path, { throwIfNoEntry: false }) !== undefined)
    throw new UserError(messages.files.taken(shown(path, cwd)));
}
