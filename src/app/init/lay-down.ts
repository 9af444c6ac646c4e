import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { inWords } from '../../files/in-words.ts';
import { createFile } from '../../files/new-file.ts';
import { openFolder, type Project, shown } from '../../files/project.ts';
import type { Words, Workplace } from '../ports.ts';
import type { LaidFile } from './repository-files.ts';

export interface Planned extends LaidFile {
  /** Anything at all under that name, also a link that leads nowhere. */
  readonly isThere: boolean;
}

/** Where one folder is for two things, two files may have one name: the first is made. */
export function plannedFiles(files: readonly LaidFile[]): Planned[] {
  const own = files.filter(({ path }, at) => files.findIndex((one) => one.path === path) === at);
  return own.map((file) => ({ ...file, isThere: isTaken(file.path) }));
}

function isTaken(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A file stands where a folder should: said when the folder is made.
    return false;
  }
}

/**
 * Makes the files, in order, each whole and never over something that came in the meantime. What fails stops it there:
 * a second run makes the rest. Errors: a UserError that says what stands in the way.
 */
export function layDown(files: readonly LaidFile[], project: Project, { cwd, messages }: Words & Workplace): void {
  for (const { path, text, mode } of files) {
    openFolder(dirname(path), project, messages);
    inWords(shown(path, cwd), messages, () => createFile(path, text, mode));
  }
}
