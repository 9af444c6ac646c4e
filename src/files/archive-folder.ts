import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { insightFiles } from '../core/archive/insights.ts';
import { isPeriod, type Period } from '../core/archive/period.ts';
import { slugPattern } from '../core/text/slug.ts';
import type { Messages } from '../language/messages.ts';
import { statOf } from './leads-out.ts';
import { readTextFile } from './text-file.ts';

/** Rows as a team sent them, and those that came after their half-year was released. */
const rowFiles = ['hand-over.jsonl', 'late.jsonl'] as const;
export type RowFileName = (typeof rowFiles)[number];

/** A file of an archive, by its path in it with forward slashes. */
export interface ArchiveFile {
  readonly path: string;
  readonly text: string;
}

export interface RowFile extends ArchiveFile {
  readonly period: Period;
  readonly team: string;
  readonly name: RowFileName;
}

export interface ArchiveTexts {
  readonly rows: readonly RowFile[];
  readonly releases: readonly (ArchiveFile & { readonly period: Period })[];
  readonly ledger: string | undefined;
  readonly themes: string | undefined;
  readonly codes: string | undefined;
  /** What people wrote about it, with the path of that file. */
  readonly insights: ArchiveFile | undefined;
}

export function rowPath(period: Period, team: string, name: RowFileName): string {
  return `period=${period}/team=${team}/${name}`;
}

/** All files of an archive that this program reads, in a fixed order. Errors: a UserError for one that cannot be read. */
export function readArchive(folder: string, messages: Messages): ArchiveTexts {
  const text = (path: string) => readTextFile(join(folder, path), messages, LIMIT);
  const ifAny = (path: string) => (statOf(join(folder, path))?.isFile() ? text(path) : undefined);
  const insights = insightFiles.map((name) => `releases/${name}`).find((path) => ifAny(path) !== undefined);
  return {
    rows: archiveRowFiles(folder).map((own) => ({ ...own, text: text(own.path) })),
    releases: namesIn(join(folder, 'releases')).flatMap((name) => {
      const period = /^(.*)\.json$/u.exec(name)?.[1] ?? '';
      return isPeriod(period) ? [{ path: `releases/${name}`, period, text: text(`releases/${name}`) }] : [];
    }),
    ledger: ifAny('ledger.jsonl'),
    themes: ifAny('themes.yaml'),
    codes: ifAny('codes.csv'),
    insights: insights === undefined ? undefined : { path: insights, text: text(insights) },
  };
}

/** A file of rows of one team and half-year is small; twenty thousand rows are about ten million bytes. */
const LIMIT = 64 * 1024 * 1024;

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

/** By code unit, so that every machine reads them in the same order. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort((a, b) => (a < b ? -1 : 1));
  } catch {
    return [];
  }
}
