import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releasePeriod } from '../../src/app/archive/release-period.ts';
import type { HandOverRow } from '../../src/core/archive/row.ts';
import { printRows } from '../../src/core/archive/row-file.ts';
import { grouped } from '../../src/core/grouped.ts';
import { rowPath } from '../../src/files/archive-folder.ts';
import { nl } from '../../src/language/nl.ts';
import { madeRows } from './made-hand-over.ts';
import { seeded } from './seeded.ts';

/** A row as a team would hand it over, with what a test wants of it. */
export function aRow(own: Partial<HandOverRow> = {}): HandOverRow {
  return {
    format: 'driehoek/hand-over@1',
    period: '2026-H1',
    team: 'team-a',
    domain: 'uitvoering',
    position: 'medewerker',
    row: '5b0c91e7',
    themes: ['maatwerk-willekeur'],
    theme_words: null,
    sides: [],
    moved: null,
    dissent: false,
    looked_back: false,
    needs: [],
    needs_from: null,
    asked_of: null,
    answer: null,
    release: 'counted',
    sentence: null,
    ...own,
  };
}

/** The same number always gives the same row, and no two numbers one. */
export function rowName(n: number): string {
  return `a${n.toString(16).padStart(7, '0')}`;
}

export interface ArchiveWishes {
  readonly teams: number;
  readonly periods: readonly string[];
  /** At most so many rows a team and half-year. */
  readonly rows: number;
  readonly seed?: number;
}

/** Rows of many teams in each half-year, some of them without a theme. */
export function manyRows({ teams, periods, rows, seed = 1 }: ArchiveWishes): HandOverRow[] {
  return periods
    .flatMap((period, at) => madeRows(seeded(seed + at), { teams, period, most: rows, skew: 0.3, own: 0.4 }))
    .map((row, n) => ({ ...row, row: rowName(n), themes: n % 5 === 0 ? [] : row.themes }));
}

/** An archive as the program keeps it, from rows. */
export function writeRows(archive: string, rows: readonly HandOverRow[]): void {
  const fileOf = ({ period, team }: HandOverRow) => join(archive, rowPath(period, team, 'hand-over.jsonl'));
  for (const [path, own] of grouped(rows, fileOf)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, printRows(own));
  }
}

/** Releases a half-year of the archive in a folder, as the program would. */
export function releaseIn(cwd: string, period: string): void {
  const now = () => new Date('2027-01-10T12:00:00Z');
  const project = () => Promise.reject(new Error('not asked for'));
  const input = () => Promise.reject(new Error('not asked for'));
  releasePeriod({ period }, { cwd, language: 'nl', messages: nl, now, project, input });
}
