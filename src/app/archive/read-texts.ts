import type { Kept } from '../../core/archive/add-rows.ts';
import { type Codes, idleCodes, readCodes } from '../../core/archive/codes.ts';
import { type PulseRow, readPulseRow } from '../../core/archive/pulse-row.ts';
import { readRelease } from '../../core/archive/read-release.ts';
import type { ReleaseFile } from '../../core/archive/release-file.ts';
import { readRows } from '../../core/archive/row-file.ts';
import { type AddedThemes, readAddedThemes } from '../../core/archive/themes-file.ts';
import { formatText } from '../../core/check/formats/text.ts';
import { UserError } from '../../core/user-error.ts';
import type { ArchiveTexts, RowFile } from '../../files/archive-folder.ts';
import type { Messages } from '../../language/messages.ts';

/** What its files hold, besides the ledger. */
export interface ArchiveContents {
  readonly rows: readonly Kept[];
  readonly pulses: readonly PulseRow[];
  readonly releases: readonly ReleaseFile[];
  readonly themes: AddedThemes['themes'];
  readonly codes: Codes['byRow'];
  /** Each line of codes that changes no count, in words with its place. */
  readonly idle: readonly string[];
}

/** A file of an archive as people see it. */
export function nameIn({ name }: { readonly name: string }, path: string): string {
  return name === '.' ? path : `${name}/${path}`;
}

interface Naming {
  readonly name: string;
  readonly messages: Messages;
}

/** What the files of an archive hold. Errors: a UserError that names the file and the line of what does not read. */
export function readTexts(texts: ArchiveTexts, naming: Naming): ArchiveContents {
  const { archive } = naming.messages;
  const codes = readCodes(texts.codes ?? '');
  const [fault] = codes.faults;
  if (fault !== undefined)
    throw new UserError(archive.badCode(nameIn(naming, 'codes.csv'), fault), archive.badCodeHint);
  const rows = texts.rows.filter(({ name }) => name !== 'pulse.jsonl').flatMap((file) => keptIn(file, naming));
  const themes = themesIn(texts.themes, nameIn(naming, 'themes.yaml'), naming.messages);
  const idle = idleCodes(
    codes.lines,
    rows.map(({ row }) => row),
    themes,
  );
  return {
    rows,
    pulses: texts.rows.filter(({ name }) => name === 'pulse.jsonl').flatMap((file) => pulsesIn(file, naming)),
    releases: texts.releases.flatMap(({ text }) => readRelease(text) ?? []),
    themes,
    codes: codes.byRow,
    idle: idle.map(({ line, why }) => archive.idleCode(nameIn(naming, 'codes.csv'), line, why)),
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

function pulsesIn(file: RowFile, naming: Naming): PulseRow[] {
  const { archive } = naming.messages;
  return file.text.split('\n').flatMap((own, at) => {
    const row = own.trim() === '' ? undefined : readPulseRow(own);
    if (row === undefined) return [];
    if (typeof row === 'string' || 'column' in row || row.period !== file.period || row.team !== file.team)
      throw new UserError(archive.badLine(nameIn(naming, file.path), at + 1), archive.badLineHint);
    return [row];
  });
}

/** The themes in a file of the organisation, if it is there. Errors: a UserError that says what is wrong with it. */
export function themesIn(text: string | undefined, file: string, messages: Messages): AddedThemes['themes'] {
  if (text === undefined) return [];
  const { value, findings } = readAddedThemes(text, file, messages);
  if (value === undefined) throw new UserError(formatText(findings, new Map([[file, text]]), messages).trimEnd());
  return value.themes;
}
