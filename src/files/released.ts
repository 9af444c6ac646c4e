import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { insightFiles } from '../core/archive/insights.ts';
import { isPeriod, type Period } from '../core/archive/period.ts';
import type { Messages } from '../language/messages.ts';
import { statOf } from './leads-out.ts';
import { digestOfLines } from './sha256.ts';
import { readTextFile } from './text-file.ts';

/** A file of an archive, by its path in it with forward slashes. */
export interface ArchiveFile {
  readonly path: string;
  readonly text: string;
}

interface ReleasedFile extends ArchiveFile {
  readonly period: Period;
  /** As the ledger tells it. */
  readonly digest: string;
}

/** What stands in `releases/` of an archive: all that a report on many teams may read. */
export interface ReleasedTexts {
  /** By half-year, the first first. */
  readonly releases: readonly ReleasedFile[];
  /** The ledger beside that folder; nothing where only the folder was handed on. */
  readonly ledger: string | undefined;
  /** What people wrote about it. */
  readonly insights: ArchiveFile | undefined;
}

/** Errors: a UserError for a file that cannot be read. */
export function readReleased(folder: string, messages: Messages): ReleasedTexts {
  const releases = namesIn(join(folder, 'releases')).flatMap((name) => {
    const period = /^(.*)\.json$/u.exec(name)?.[1] ?? '';
    const path = `releases/${name}`;
    if (!isPeriod(period)) return [];
    const text = archiveText(folder, path, messages) ?? '';
    return [{ period, path, text, digest: digestOfLines(text) }];
  });
  const [insights] = insightFiles.flatMap((name) => {
    const path = `releases/${name}`;
    const text = archiveText(folder, path, messages);
    return text === undefined ? [] : [{ path, text }];
  });
  return { releases, ledger: archiveText(folder, 'ledger.jsonl', messages), insights };
}

/** A file of rows of one team and half-year is small; twenty thousand rows are about ten million bytes. */
const LIMIT = 64 * 1024 * 1024;

/** What stands in a file of an archive, if it is there. Errors: a UserError for one that cannot be read. */
export function archiveText(folder: string, path: string, messages: Messages): string | undefined {
  const own = join(folder, path);
  return statOf(own)?.isFile() ? readTextFile(own, messages, LIMIT) : undefined;
}

/** By code unit, so that every machine reads them in the same order. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort((a, b) => (a < b ? -1 : 1));
  } catch {
    return [];
  }
}
