import { existsSync } from 'node:fs';
import { parseCase } from '../core/case/parse.ts';
import type { Case } from '../core/case/schema.ts';
import type { Finding } from '../core/check/finding.ts';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { shown } from './project.ts';
import { unreadFinding } from './read-records.ts';
import { readTextFile } from './text-file.ts';
import { type Met, walkFolder } from './walk-folder.ts';

/** One case file of many. */
export interface FoundCase {
  readonly path: string;
  readonly file: string;
  /** Nothing where the file could not be read, or is no sound case; then `findings` says why. */
  readonly value: Case | undefined;
  readonly findings: readonly Finding[];
}

/** The case files below a folder, one by one, by name; what cannot be read is given with its findings. */
export function* readCases(folder: string, cwd: string, messages: Messages): Generator<FoundCase> {
  if (!existsSync(folder)) return;
  for (const met of walkFolder(folder, /\.ya?ml$/iu)) yield foundAt(met, shown(met.path, cwd), messages);
}

function foundAt({ path, kind, code = '' }: Met, file: string, messages: Messages): FoundCase {
  const unread = (message: string) => ({
    path,
    file,
    value: undefined,
    findings: [unreadFinding(path, file, message)],
  });
  if (kind !== 'file')
    return unread(kind === 'link' ? messages.afterwards.isLink : messages.files.cannotRead(file, code));
  try {
    return { path, file, ...parseCase(readTextFile(path, messages), file, messages) };
  } catch (error) {
    if (error instanceof UserError) return unread(error.message);
    throw error;
  }
}
