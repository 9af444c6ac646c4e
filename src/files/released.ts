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
  readonly releases: readonly {
    readonly period: Period;
    readonly path: string;
    readonly text: string;
    /** As the ledger tells it. */
    readonly digest: string;
  }[];
  /** The ledger beside that folder; nothing where only the folder was handed on. */
  readonly ledger: string | undefined;
  /** What people wrote about it. */
  readonly insights: ArchiveFile | undefined;
}

/** Errors: a UserError for a file that cannot be read. */
export function readReleased(folder: string, messages: Messages): ReleasedTexts {
  const own = join(folder, 'releases');
  const ifAny = (path: string) => (statOf(path)?.isFile() ? readTextFile(path, messages, LIMIT) : undefined);
  const names = statOf(own)?.isDirectory() ? readdirSync(own).sort() : [];
  return {
    releases: names.flatMap((name) => {
      const period = /^(.*)\.json$/u.exec(name)?.[1] ?? '';
      if (!isPeriod(period)) return [];
      const path = join(own, name);
      const text = readTextFile(path, messages, LIMIT);
      return [{ period, path, text, digest: digestOfLines(text) }];
    }),
    ledger: ifAny(join(folder, 'ledger.jsonl')),
    insights: insightFiles.map((name) => ifAny(join(own, name))).find((text) => text !== undefined),
  };
}
