import { join, resolve } from 'node:path';
import type { Kept } from '../../core/archive/add-rows.ts';
import { type Codes, readCodes } from '../../core/archive/codes.ts';
import { type LedgerState, readLedger, stateOf } from '../../core/archive/ledger.ts';
import { readRelease } from '../../core/archive/read-release.ts';
import type { ReleaseFile } from '../../core/archive/release-file.ts';
import { readRows } from '../../core/archive/row-file.ts';
import { type AddedThemes, readAddedThemes } from '../../core/archive/themes-file.ts';
import { formatText } from '../../core/check/formats/text.ts';
import { UserError } from '../../core/user-error.ts';
import { type ArchiveFile, type ArchiveTexts, type RowFile, readArchive } from '../../files/archive-folder.ts';
import { LEDGER, settleArchive } from '../../files/change-archive.ts';
import { statOf } from '../../files/leads-out.ts';
import { shown } from '../../files/project.ts';
import { sha256 } from '../../files/sha256.ts';
import { textIfAny } from '../../files/text-if-any.ts';
import type { Messages } from '../../language/messages.ts';
import type { Words, Workplace } from '../ports.ts';

/** The folder that is meant where none is named. */
const ARCHIVE = 'archive';

export interface ArchiveInput {
  /** The folder of the archive; "archive" where one stands if left out. */
  readonly archive?: string | undefined;
}

/** An archive that is sound: every file in it is what the ledger says it is. */
export interface Archive {
  readonly folder: string;
  /** As people see it: from where they stand. */
  readonly name: string;
  readonly rows: readonly Kept[];
  readonly ledger: string | undefined;
  readonly state: LedgerState;
  readonly releases: readonly ReleaseFile[];
  readonly themes: AddedThemes['themes'];
  readonly codes: Codes['byRow'];
  readonly insights: ArchiveFile | undefined;
}

type ArchivePorts = Words & Pick<Workplace, 'cwd'>;

/** A file of an archive as people see it. */
export function nameIn({ name }: Pick<Archive, 'name'>, path: string): string {
  return name === '.' ? path : `${name}/${path}`;
}

/**
 * Opens an archive, and ends what an earlier run began. Errors: a UserError for a folder that is not there (unless `isNew`
 * may be), for a file that is not what was released, and for one that does not read.
 */
export function openArchive({ archive }: ArchiveInput, ports: ArchivePorts, isNew = false): Archive {
  const { cwd, messages } = ports;
  const folder = resolve(cwd, archive ?? ARCHIVE);
  const name = shown(folder, cwd);
  if (!isNew && !statOf(folder)?.isDirectory())
    throw new UserError(messages.archive.noFolder(name), messages.archive.noFolderHint);
  const ledger = textIfAny(join(folder, LEDGER));
  const read = readLedger(ledger ?? '');
  if ('fault' in read) throw new UserError(messages.archive.badLine(nameIn({ name }, LEDGER), read.fault));
  const state = stateOf(read.lines);
  settleArchive(folder, state.digests, messages);
  const texts = readArchive(folder, messages);
  refuseEdited(texts, state, (path) => nameIn({ name }, path), messages);
  return { folder, name, ledger, state, insights: texts.insights, ...readTexts(texts, { name, messages }) };
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
    if (text === undefined || sha256(text) !== digest)
      throw new UserError(archive.edited(named(path), text === undefined), archive.editedHint);
  }
  const stray = [...rows, ...releases].find(
    ({ path, period }) => !digests.has(path) && (released.has(period) || path.startsWith('releases/')),
  );
  if (stray !== undefined) throw new UserError(archive.stray(named(stray.path), stray.period), archive.strayHint);
}

interface Naming {
  readonly name: string;
  readonly messages: Messages;
}

function readTexts(texts: ArchiveTexts, naming: Naming): Pick<Archive, 'rows' | 'releases' | 'themes' | 'codes'> {
  const { archive } = naming.messages;
  const codes = readCodes(texts.codes ?? '');
  const [fault] = codes.faults;
  if (fault !== undefined)
    throw new UserError(archive.badCode(nameIn(naming, 'codes.csv'), fault), archive.badCodeHint);
  return {
    rows: texts.rows.flatMap((file) => keptIn(file, naming)),
    releases: texts.releases.flatMap(({ text }) => readRelease(text) ?? []),
    themes: themesIn(texts.themes, naming),
    codes: codes.byRow,
  };
}

function keptIn(file: RowFile, naming: Naming): Kept[] {
  const { rows, faults } = readRows(file.text);
  const stray = rows.find(({ row }) => row.period !== file.period || row.team !== file.team);
  const line = faults[0]?.line ?? stray?.line;
  const { archive } = naming.messages;
  if (line !== undefined) throw new UserError(archive.badLine(nameIn(naming, file.path), line), archive.badLineHint);
  return rows.map(({ row }) => ({ row, isLate: file.name === 'late.jsonl' }));
}

function themesIn(text: string | undefined, { name, messages }: Naming): AddedThemes['themes'] {
  if (text === undefined) return [];
  const file = nameIn({ name }, 'themes.yaml');
  const { value, findings } = readAddedThemes(text, file, messages);
  if (value === undefined) throw new UserError(formatText(findings, new Map([[file, text]]), messages).trimEnd());
  return value.themes;
}
