import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releasePeriod } from '../../src/app/archive/release-period.ts';
import type { HandOverRow } from '../../src/core/archive/row.ts';
import { printRows } from '../../src/core/archive/row-file.ts';
import { themeIds } from '../../src/core/case/themes.ts';
import { domains, teamPositions } from '../../src/core/format/fields.ts';
import { nl } from '../../src/language/nl.ts';
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

/** Rows of many teams: themes of their own, none at all, up to three, in each half-year. */
export function manyRows({ teams, periods, rows, seed = 1 }: ArchiveWishes): HandOverRow[] {
  const next = seeded(seed);
  const below = (n: number) => Math.floor(next() * n);
  const all: HandOverRow[] = [];
  for (let team = 0; team < teams; team += 1)
    for (const period of periods)
      for (let n = 1 + below(rows); n > 0; n -= 1) {
        const themes = [...new Set([themeIds[below(10)] ?? '', themeIds[below(4)] ?? '', 'own'].slice(below(3)))];
        all.push(
          aRow({
            period,
            team: `team-${team}`,
            domain: domains[team % domains.length] ?? 'overig',
            position: teamPositions[team % teamPositions.length] ?? 'gemengd',
            row: rowName(all.length),
            themes: below(5) === 0 ? [] : themes,
          }),
        );
      }
  return all;
}

/** An archive as the program keeps it, from rows. */
export function writeRows(archive: string, rows: readonly HandOverRow[]): void {
  const byFile = new Map<string, HandOverRow[]>();
  for (const row of rows) {
    const path = join(archive, `period=${row.period}`, `team=${row.team}`, 'hand-over.jsonl');
    byFile.set(path, [...(byFile.get(path) ?? []), row]);
  }
  for (const [path, own] of byFile) {
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
