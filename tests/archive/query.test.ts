import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { printPulseRows } from '../../src/core/archive/pulse-row.ts';
import type { HandOverRow } from '../../src/core/archive/row.ts';
import { archiveRowFiles, rowPath } from '../../src/files/archive-folder.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { manyRows, writeRows } from '../support/hand-overs.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

const pages = ['archief.md', 'archive.en.md'] as const;

/** The pieces of SQL on a page, in its order. */
function sqlOf(page: (typeof pages)[number]): string[] {
  const text = readFileSync(packagePath('docs', page), 'utf8');
  return [...text.matchAll(/```sql\n([\s\S]*?)```/gu)].map(([, sql = '']) => sql);
}

/** What an engine answers, read from the folder that holds the archive. */
async function answersOf(sql: string, cwd: string): Promise<readonly unknown[]> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  try {
    const placed = sql
      .replaceAll("'archive/", `'${join(cwd, 'archive')}/`)
      .replaceAll("'columns'", `'${join(cwd, 'columns')}'`);
    const result = await connection.runAndReadAll(placed);
    return result.getRowObjectsJson();
  } finally {
    connection.closeSync();
  }
}

async function exactly(cwd: string, periods: readonly string[]) {
  const day = { SOURCE_DATE_EPOCH: String(Date.parse('2028-01-10T12:00:00Z') / 1000) };
  const counted = [];
  for (const period of periods) {
    const { stdout } = await inProcess(['archive', 'release', period, '--exact', '--json'], { cwd, env: day });
    counted.push(...JSON.parse(stdout).exact);
  }
  return counted.map(({ period, theme, teams }) => ({ period, theme, teams: String(teams) }));
}

const periods = ['2026-H1', '2026-H2', '2027-H1'];

/** Pulses lie beside the rows of sessions, and are none. */
function addPulse(archive: string): void {
  for (const path of archiveRowFiles(archive)) {
    const { period, team } = path;
    const row = { period, team, domain: 'beleid', position: 'gemengd', words: Array(12).fill('agree') } as const;
    const rows = [1, 2, 3, 4].map((wave) => ({ format: 'driehoek/pulse-row@1', ...row, wave }) as const);
    writeFileSync(join(archive, rowPath(period, team, 'pulse.jsonl')), printPulseRows(rows));
  }
}

describe('the query that is documented', () => {
  test.each([
    [9, 1],
    [16, 6],
    [40, 12],
  ])('counts what --exact counts, of %i teams with at most %i rows', async (teams, rows) => {
    const cwd = emptyFolder();
    writeRows(join(cwd, 'archive'), manyRows({ teams, periods, rows, seed: teams }));
    addPulse(join(cwd, 'archive'));
    const exact = await exactly(cwd, periods);
    expect(exact.length).toBeGreaterThan(10);
    for (const page of pages) expect(await answersOf(sqlOf(page)[0] ?? '', cwd)).toEqual(exact);
  });

  test('counts a theme once that a row has twice, and rows that came late where they count', async () => {
    const cwd = emptyFolder();
    const twice = manyRows({ teams: 6, periods, rows: 4 }).map(
      (row, n): HandOverRow => ({ ...row, themes: n % 3 === 0 ? ['own', 'own'] : row.themes }),
    );
    writeRows(join(cwd, 'archive'), twice);
    const env = { SOURCE_DATE_EPOCH: String(Date.parse('2028-01-10T12:00:00Z') / 1000) };
    await inProcess(['archive', 'release', '2026-H1'], { cwd, env });
    writeRows(
      join(cwd, 'sent'),
      manyRows({ teams: 7, periods: ['2026-H1'], rows: 3, seed: 7 }).map((row) => ({
        ...row,
        team: `late-${row.team}`,
        row: `f${row.row.slice(1)}`,
      })),
    );
    for (let n = 0; n < 7; n += 1)
      await inProcess(['archive', 'add', `sent/period=2026-H1/team=late-team-${n}/hand-over.jsonl`], { cwd, env });
    expect(await answersOf(sqlOf('archief.md')[0] ?? '', cwd)).toEqual(await exactly(cwd, periods));
  });

  test.each([';', ','])(
    'counts words of a team under the theme they were given, in a table with "%s"',
    async (between) => {
      const cwd = emptyFolder();
      const rows = manyRows({ teams: 16, periods, rows: 5 });
      writeRows(join(cwd, 'archive'), rows);
      const before = await exactly(cwd, periods);
      const own = rows.filter(({ themes }) => themes.includes('own'));
      // A third becomes a new theme, a third one of the ten that the row may have already, and a third stays as it is.
      const codes = own.flatMap(({ team, row, themes }, n) =>
        n % 3 === 2
          ? []
          : [[team, row, n % 3 === 0 ? 'werkdruk' : (themes.find((one) => one !== 'own') ?? 'prive-ambt')]],
      );
      const lines = [['team', 'row', 'id'], ...codes].map((line) => `${line.join(between)}\n`);
      writeFileSync(join(cwd, 'archive/codes.csv'), lines.join(''));
      writeFileSync(
        join(cwd, 'archive/themes.yaml'),
        'format: driehoek/themes@1\nthemes:\n  - { id: werkdruk, title: Werkdruk, since: 2026-H1 }\n',
      );
      const exact = await exactly(cwd, periods);
      expect(exact).not.toEqual(before);
      expect(exact.map(({ theme }) => theme)).toContain('werkdruk');
      for (const page of pages) expect(await answersOf(sqlOf(page)[1] ?? '', cwd)).toEqual(exact);
    },
  );

  test('counts the same over the columns that the engine makes', async () => {
    const cwd = emptyFolder();
    writeRows(join(cwd, 'archive'), manyRows({ teams: 16, periods, rows: 5 }));
    const [query = '', , copy = ''] = sqlOf('archief.md');
    await answersOf(copy, cwd);
    const columns = query.replace(
      /read_json\([^)]*\)/u,
      `read_parquet('${join(cwd, 'columns')}/*/*/*.parquet', hive_partitioning=true)`,
    );
    expect(await answersOf(columns, cwd)).toEqual(await exactly(cwd, periods));
  });
});
