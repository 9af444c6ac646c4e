import type { Kept } from '../../core/archive/add-rows.ts';
import { type LedgerLine, type LedgerState, printLedgerLine, releasePath } from '../../core/archive/ledger.ts';
import type { Period } from '../../core/archive/period.ts';
import { printRows } from '../../core/archive/row-file.ts';
import { grouped } from '../../core/grouped.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import { rowPath } from '../../files/archive-folder.ts';
import { changeArchive } from '../../files/change-archive.ts';
import type { ArchiveFile } from '../../files/released.ts';
import { digestOfLines } from '../../files/sha256.ts';
import type { Messages } from '../../language/messages.ts';
import type { Archive } from './open-archive.ts';

/** The file of a row in an archive. */
export function pathOf({ row: { period, team }, isLate }: Kept): string {
  return rowPath(period, team, isLate ? 'late.jsonl' : 'hand-over.jsonl');
}

export interface Keeping {
  /** All rows of the archive, as they are to be. */
  readonly rows: readonly Kept[];
  /** The files in which something is new. */
  readonly changed: ReadonlySet<string>;
  readonly today: IsoDate;
}

/** Writes files of rows; the ledger tells of those that were counted already. Errors: a UserError. */
export function keepRows(archive: Archive, { rows, changed, today }: Keeping, messages: Messages): void {
  const { folder, ledger, state } = archive;
  if (changed.size === 0) return;
  const files = filesOf(rows, changed);
  const told = files.filter(({ path }) => state.digests.has(path));
  const lines =
    told.length === 0 ? undefined : { before: ledger, after: (ledger ?? '') + answerLines(told, state, today) };
  changeArchive(folder, { files, ...(lines === undefined ? {} : { ledger: lines }) }, messages);
}

/** Files of rows as they are to be, by path. */
export function filesOf(rows: readonly Kept[], changed: ReadonlySet<string>): ArchiveFile[] {
  const byPath = grouped(rows, pathOf);
  const textOf = (path: string) => printRows((byPath.get(path) ?? []).map(({ row }) => row));
  return [...changed].sort().map((path) => ({ path, text: textOf(path) }));
}

/** Of files that were counted already, what they hold now: only answers are new in them. */
function answerLines(files: readonly ArchiveFile[], state: LedgerState, day: IsoDate): string {
  const periods = grouped(files, ({ path }): Period => path.slice('period='.length, path.indexOf('/')));
  return [...periods]
    .map(([period, own]) => printLedgerLine({ what: 'answers', day, ...ledgerOf(period, own, state) }))
    .join('');
}

/** What a line of the ledger says of a half-year in which these files are new. */
export function ledgerOf(
  period: Period,
  files: readonly ArchiveFile[],
  { released, digests }: LedgerState,
): Pick<LedgerLine, 'period' | 'cut' | 'files' | 'release'> {
  return {
    period,
    cut: released.get(period) ?? null,
    files: Object.fromEntries(files.map(({ path, text }) => [path, digestOfLines(text)])),
    release: digests.get(releasePath(period)) ?? null,
  };
}
