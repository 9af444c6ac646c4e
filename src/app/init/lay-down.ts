import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../../core/user-error.ts';
import { createFile } from '../../files/new-file.ts';
import { openFolder, type Project, shown } from '../../files/project.ts';
import type { Ports } from '../ports.ts';
import type { LaidFile } from './repository-files.ts';

export interface Planned extends LaidFile {
  /** Anything at all under that name, also a link that leads nowhere. */
  readonly isThere: boolean;
}

export function planOf(files: readonly LaidFile[]): Planned[] {
  return files.map((file) => ({ ...file, isThere: isTaken(file.path) }));
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
export function layDown(files: readonly LaidFile[], project: Project, { cwd, messages }: Ports): void {
  for (const { path, text, mode } of files) {
    openFolder(dirname(path), project, messages);
    try {
      createFile(path, text, mode);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      throw new UserError(messages.files.cannotWrite(shown(path, cwd), code));
    }
  }
}
