import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { inWords } from '../../files/in-words.ts';
import { createFile } from '../../files/new-file.ts';
import { openFolder, type Project, shown } from '../../files/project.ts';
import { rewriteFile } from '../../files/rewrite-file.ts';
import { textIfAny } from '../../files/text-if-any.ts';
import type { Words, Workplace } from '../ports.ts';
import { sumOf, withSum } from './checker.ts';
import { type CheckerStanding, checkerStanding, holdsSum, type Renewal, renewalOf } from './renewal.ts';
import type { LaidFile } from './repository-files.ts';

export interface Planned extends LaidFile {
  /** Anything at all under that name, also a link that leads nowhere. */
  readonly isThere: boolean;
  /** What `--update` puts in its place, where it is ours and of another version. */
  readonly renewal?: Renewal;
}

export interface Plan {
  readonly files: readonly Planned[];
  /** How the checker was found. */
  readonly standing: CheckerStanding;
}

/** Where one folder is for two things, two files may have one name: the first is made. */
export function planOf(files: readonly LaidFile[], words: Words): Plan {
  const own = files.filter(({ path }, at) => files.findIndex((one) => one.path === path) === at);
  const standing = checkerStanding(own);
  const checker = own.find(({ purpose }) => purpose === 'checker');
  const sum = sumOf(checker?.text ?? '');
  // A hook that is made beside a checker of another version goes with that one.
  const isOther = standing === 'older' || standing === 'newer';
  const found = isOther && checker ? sumOf(textIfAny(checker.path) ?? '') : sum;
  const planned = own.map((file): Planned => {
    const renewal = renewalOf(file, { standing, sum, words });
    const made = holdsSum(file) ? { text: withSum(file.text, found) } : {};
    return { ...file, ...made, isThere: isTaken(file.path), ...(renewal === undefined ? {} : { renewal }) };
  });
  return { files: planned, standing };
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
 * Makes the files that are missing and renews the others, in order, each whole and never over something that came in the
 * meantime. What fails stops it there: a second run does the rest. Errors: a UserError that says what stands in the way.
 */
export function layDown(files: readonly Planned[], project: Project, { cwd, messages }: Words & Workplace): void {
  for (const { path, text, mode, renewal } of files) {
    openFolder(dirname(path), project, messages);
    const name = shown(path, cwd);
    if (renewal) rewriteFile(path, renewal.text, renewal.before, name, messages);
    else inWords(name, messages, () => createFile(path, text, mode));
  }
}
