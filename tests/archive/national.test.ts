import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { byTeam } from '../../src/core/archive/carriers.ts';
import { type ExactCount, exactOf } from '../../src/core/archive/exact.ts';
import { printRows } from '../../src/core/archive/row-file.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { madeRows } from '../support/made-hand-over.ts';
import { seeded } from '../support/seeded.ts';
import { emptyFolder } from '../support/workroom.ts';

/** In a hunt a whole country over three years, a million rows; else enough of one to see that all routes count the same. */
const isWhole = process.env.MODE === 'hunt';
const size = isWhole ? { teams: 2000, most: 166 } : { teams: 40, most: 12 };
const periods = ['2026-H1', '2026-H2', '2027-H1', '2027-H2', '2028-H1', '2028-H2'];
const cwd = emptyFolder();
const archive = join(cwd, 'archive');
const exact: ExactCount[] = [];
let rowCount = 0;

beforeAll(() => {
  for (const [at, period] of periods.entries()) {
    const rows = madeRows(seeded(at + 1), { ...size, period, skew: 0.5, own: 0.1, quotable: 0.1 });
    for (const [team, own] of byTeam(rows)) {
      const folder = join(archive, `period=${period}`, `team=${team}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'hand-over.jsonl'), printRows(own));
    }
    exact.push(...exactOf(rows));
    rowCount += rows.length;
  }
}, 600_000);

const [query = '', ...others] = [
  ...readFileSync(packagePath('docs', 'archive.en.md'), 'utf8').matchAll(/```sql\n([\s\S]*?)```/gu),
].map(([, sql = '']) => sql);
const copy = others.find((sql) => sql.startsWith('COPY')) ?? '';

function ask(sql: string): { rows: unknown[]; wall: number; cpu: number; megabytes: number } {
  const placed = sql.replaceAll("'archive/", `'${archive}/`).replaceAll("'columns", `'${join(cwd, 'columns')}`);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tests/support/duckdb.mjs', placed], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

function tell(what: string, { wall, cpu, megabytes }: ReturnType<typeof ask>, bytes: number): void {
  if (!isWhole) return;
  const figures = `${wall.toFixed(2)} s, ${cpu.toFixed(2)} s of CPU, ${Math.round(megabytes)} MB of memory`;
  process.stdout.write(`${what}: ${rowCount} rows, ${(bytes / 1e6).toFixed(1)} MB on disk, ${figures}\n`);
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? bytesIn(join(folder, entry.name)) : statSync(join(folder, entry.name)).size))
    .reduce((sum, bytes) => sum + bytes, 0);
}

const counted = () => exact.map(({ period, theme, teams }) => ({ period, theme, teams: String(teams) }));

describe('the archive of a whole country', { timeout: 600_000 }, () => {
  test('is counted by an engine as --exact counts it, from the lines of JSON', () => {
    const answer = ask(query);
    tell('JSON lines', answer, bytesIn(archive));
    expect(answer.rows).toEqual(counted());
  });

  test('is counted the same from the columns that the engine makes of it', () => {
    const made = ask(copy);
    const columns = join(cwd, 'columns');
    tell('to Parquet', made, bytesIn(columns));
    const answer = ask(
      query.replace(/read_json\([^)]*\)/u, "read_parquet('columns/*/*/*.parquet', hive_partitioning=true)"),
    );
    tell('Parquet', answer, bytesIn(columns));
    expect(answer.rows).toEqual(counted());
  });

  test('is counted so by the program itself', () => {
    const day = { SOURCE_DATE_EPOCH: String(Date.parse('2029-01-10T12:00:00Z') / 1000) };
    const own = periods.flatMap((period) => {
      const args = ['bin/driehoek.js', '-C', cwd, 'archive', 'release', period, '--exact', '--json'];
      const started = performance.now();
      const { stdout, stderr, status } = spawnSync(process.execPath, args, {
        encoding: 'utf8',
        env: { ...process.env, ...day },
      });
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      if (isWhole)
        process.stdout.write(`--exact of ${period}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
      return JSON.parse(stdout).exact;
    });
    expect(own).toEqual(exact);
  });
});
