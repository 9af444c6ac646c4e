import { join, resolve } from 'node:path';
import { type LedgerState, readLedger, stateOf } from '../../core/archive/ledger.ts';
import { UserError } from '../../core/user-error.ts';
import { type ArchiveTexts, type RowFile, readArchive, unreadRows } from '../../files/archive-folder.ts';
import { LEDGER, settleArchive } from '../../files/change-archive.ts';
import { holdArchive } from '../../files/hold-archive.ts';
import { statOf } from '../../files/leads-out.ts';
import { shown } from '../../files/project.ts';
import type { ArchiveFile } from '../../files/released.ts';
import { digestOfLines } from '../../files/sha256.ts';
import { textIfAny } from '../../files/text-if-any.ts';
import type { Messages } from '../../language/messages.ts';
import type { Words, Workplace } from '../ports.ts';
import { type ArchiveContents, nameIn, readTexts } from './read-texts.ts';

/** The folder that is meant where none is named. */
const ARCHIVE = 'archive';

export interface ArchiveInput {
  /** The folder of the archive; "archive" where one stands if left out. */
  readonly archive?: string | undefined;
}

/** An archive that is sound: every file in it is what the ledger says it is. */
export interface Archive extends ArchiveContents {
  readonly folder: string;
  /** As people see it: from where they stand. */
  readonly name: string;
  readonly ledger: string | undefined;
  readonly state: LedgerState;
  readonly insights: ArchiveFile | undefined;
  /** The files of rows as they stand there. */
  readonly files: readonly RowFile[];
}

type ArchivePorts = Words & Pick<Workplace, 'cwd'>;

/**
 * Lets `act` work on an archive, while no other program does, after ending what an earlier run began. Errors: a UserError for
 * a folder that is not there (unless `isNew` may be), for a file that is not what was released, for one that does not read,
 * and where somebody else is at work.
 */
export function inArchive<T>(
  { archive }: ArchiveInput,
  { cwd, messages }: ArchivePorts,
  act: (archive: Archive) => T,
  isNew = false,
): T {
  const folder = resolve(cwd, archive ?? ARCHIVE);
  const name = shown(folder, cwd);
  if (!isNew && !statOf(folder)?.isDirectory())
    throw new UserError(messages.archive.noFolder(name), messages.archive.noFolderHint);
  return thenDo(holdArchive(folder, name, messages), () => act(openArchive(folder, name, messages)));
}

/** Lets go at the end; of what takes time, when it is done. */
function thenDo<T>(letGo: () => void, act: () => T): T {
  let isLater = false;
  try {
    const done = act();
    if (!(done instanceof Promise)) return done;
    isLater = true;
    return done.finally(letGo) as T;
  } finally {
    if (!isLater) letGo();
  }
}

function openArchive(folder: string, name: string, messages: Messages): Archive {
  const ledger = textIfAny(join(folder, LEDGER));
  const read = readLedger(ledger ?? '');
  if ('fault' in read)
    throw new UserError(messages.archive.badLine(nameIn({ name }, LEDGER), read.fault), messages.archive.badLedgerHint);
  const state = stateOf(read.lines);
  settleArchive(folder, state.latest, messages);
  const unread = unreadRows(folder);
  if (unread !== undefined)
    throw new UserError(messages.archive.unread(nameIn({ name }, unread)), messages.archive.unreadHint);
  const texts = readArchive(folder, messages);
  refuseEdited(texts, state, (path) => nameIn({ name }, path), messages);
  return {
    folder,
    name,
    ledger,
    state,
    insights: texts.insights,
    files: texts.rows,
    ...readTexts(texts, { name, messages }),
  };
}

type Named = (path: string) => string;

/** What was published cannot change under whoever read it; nor can what it was counted from. */
function refuseEdited(
  { rows, releases }: ArchiveTexts,
  { digests, released }: LedgerState,
  named: Named,
  { archive }: Messages,
): void {
  const there = new Map([...rows, ...releases].map(({ path, text }) => [path, text]));
  for (const [path, digest] of digests) {
    const text = there.get(path);
    if (text === undefined || digestOfLines(text) !== digest)
      throw new UserError(archive.edited(named(path), text === undefined), archive.editedHint);
  }
  const stray = [...rows, ...releases].find(
    ({ path, period }) => !digests.has(path) && (released.has(period) || path.startsWith('releases/')),
  );
  if (stray !== undefined) throw new UserError(archive.stray(named(stray.path), stray.period), archive.strayHint);
}
