import { join } from 'node:path';
import { isPeriod, type Period } from '../core/archive/period.ts';
import { slugPattern } from '../core/text/slug.ts';
import type { Messages } from '../language/messages.ts';
import { statOf } from './leads-out.ts';
import { type ArchiveFile, archiveText, namesIn, type ReleasedTexts, readReleased } from './released.ts';

/** Rows as a team sent them, those that came after their half-year was released, and its pulses. */
const rowFiles = ['hand-over.jsonl', 'late.jsonl', 'pulse.jsonl'] as const;
export type RowFileName = (typeof rowFiles)[number];

export interface RowFile extends ArchiveFile {
  readonly period: Period;
  readonly team: string;
  readonly name: RowFileName;
}

export interface ArchiveTexts extends Omit<ReleasedTexts, 'ledger'> {
  readonly rows: readonly RowFile[];
  readonly themes: string | undefined;
  readonly codes: string | undefined;
}

export function rowPath(period: Period, team: string, name: RowFileName): string {
  return `period=${period}/team=${team}/${name}`;
}

/** All files of an archive that this program reads, in a fixed order. Errors: a UserError for one that cannot be read. */
export function readArchive(folder: string, messages: Messages): ArchiveTexts {
  const text = (path: string) => archiveText(folder, path, messages);
  return {
    ...readReleased(folder, messages),
    rows: archiveRowFiles(folder).map((own) => ({ ...own, text: text(own.path) ?? '' })),
    themes: text('themes.yaml'),
    codes: text('codes.csv'),
  };
}

/** The files of rows there are, in a fixed order. */
export function archiveRowFiles(folder: string): Omit<RowFile, 'text'>[] {
  return partitionsIn(folder, 'period').flatMap((period) =>
    isPeriod(period)
      ? partitionsIn(join(folder, `period=${period}`), 'team').flatMap((team) =>
          slugPattern.test(team) ? filesOf(folder, period, team) : [],
        )
      : [],
  );
}

/** What a person would take for rows and is not read: a folder with another name, a file beside ours, what is no file. */
export function unreadRows(folder: string): string | undefined {
  const read = new Set(archiveRowFiles(folder).map(({ path }) => path));
  for (const period of partitionsIn(folder, 'period').map((own) => `period=${own}`)) {
    const teams = partitionsIn(join(folder, period), 'team').map((own) => `${period}/team=${own}`);
    const rows = teams.flatMap((team) => namesIn(join(folder, team)).map((name) => `${team}/${name}`));
    const stray = rows.find((path) => path.endsWith('.jsonl') && !read.has(path));
    if (stray !== undefined) return stray;
  }
  return undefined;
}

function filesOf(folder: string, period: Period, team: string): Omit<RowFile, 'text'>[] {
  return rowFiles.flatMap((name) => {
    const path = rowPath(period, team, name);
    return statOf(join(folder, path))?.isFile() ? [{ path, period, team, name }] : [];
  });
}

/** What the folders of a partition are called behind their sign: "period=2026-H1" is 2026-H1. */
function partitionsIn(folder: string, key: string): string[] {
  return namesIn(folder).flatMap((name) => (name.startsWith(`${key}=`) ? [name.slice(key.length + 1)] : []));
}
