import { existsSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { inWords } from './in-words.ts';
import { makeFolder } from './make-folder.ts';
import { createFile, discard, syncFolder } from './new-file.ts';
import { readRaw } from './raw-file.ts';
import type { ArchiveFile } from './released.ts';
import { replaceFiles } from './replace-file.ts';
import { digestOfLines } from './sha256.ts';

export const LEDGER = 'ledger.jsonl';

/** Behind the name of a file that is on the disk and does not count yet. */
const COMING = '.new';

/** A change of an archive. What the ledger then says decides whether it happened. */
export interface ArchiveChange {
  readonly files: readonly ArchiveFile[];
  /** The whole ledger as it was, if it was there, and as it is to be. Left out where the ledger does not tell of it. */
  readonly ledger?: { readonly before: string | undefined; readonly after: string };
}

/**
 * Changes files of an archive, all or none, whenever the program stops: the new ones are on the disk under a name that does not
 * count, then the ledger is replaced, then each gets its name. After a stop in between `settleArchive` finishes or forgets it.
 * Errors: a UserError, also where somebody else changed the ledger meanwhile.
 */
export function changeArchive(folder: string, { files, ledger }: ArchiveChange, messages: Messages): void {
  inWords(folder, messages, () => {
    for (const { path } of files) makeFolder(dirname(join(folder, path)));
    const whole = files.map(({ path, text }) => ({ path: join(folder, path), text }));
    if (ledger === undefined) replaceFiles(whole);
    else {
      replaceFiles(whole.map(({ path, text }) => ({ path: path + COMING, text })));
      putLedger(folder, ledger, messages);
      for (const { path } of whole) take(path);
    }
  });
}

function putLedger(folder: string, { before, after }: NonNullable<ArchiveChange['ledger']>, { files }: Messages): void {
  const path = join(folder, LEDGER);
  const isPut =
    before === undefined ? createFile(path, after) : replaceFiles([{ path, text: after, expected: before }]);
  if (!isPut) throw new UserError(files.changedMeanwhile(LEDGER), files.changedHint);
}

function take(path: string): void {
  renameSync(path + COMING, path);
  syncFolder(dirname(path));
}

/** Ends what an earlier run began: what the ledger tells of gets its name, and what it does not know is thrown away. */
export function settleArchive(folder: string, digests: ReadonlyMap<string, string>, messages: Messages): void {
  const coming = comingIn(folder);
  inWords(folder, messages, () => {
    for (const path of coming) {
      const raw = readRaw(path);
      const own = path.slice(0, -COMING.length);
      const isTold =
        raw.ok && digests.get(relative(folder, own).split(sep).join('/')) === digestOfLines(raw.bytes.toString('utf8'));
      if (isTold) take(own);
      else discard(path);
    }
  });
}

function comingIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(?:period=|team=|releases$)/u.test(entry.name) ? comingIn(path) : [];
    return entry.isFile() && entry.name.endsWith(COMING) ? [path] : [];
  });
}
