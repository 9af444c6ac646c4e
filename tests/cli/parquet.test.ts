import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, test } from 'vitest';
import { parquetColumns } from '../../src/core/across/parquet.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { factsOfArchive } from '../support/made-archive.ts';
import { archiveFolder, report } from '../support/report-run.ts';

const wishes = { records: 120, teams: 9 };
const facts = factsOfArchive(wishes);

describe('one row per record, as Parquet', () => {
  let file: string;

  beforeAll(async () => {
    const cwd = archiveFolder(wishes);
    file = join(cwd, 'verslagen.parquet');
    const ran = await report(cwd, 'archief', '--format', 'parquet', '-o', 'verslagen.parquet');
    expect(ran).toMatchObject({ code: 0, stderr: expect.stringMatching(/niet om te delen/u) });
  });

  async function ask(sql: string): Promise<Record<string, unknown>[]> {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    try {
      return (await connection.runAndReadAll(sql.replaceAll('verslagen.parquet', file))).getRowObjectsJson();
    } finally {
      connection.closeSync();
    }
  }

  test('DuckDB reads as many rows as there are records, with days as days and themes as a list', async () => {
    const [row] = await ask(
      "SELECT count(*)::INT AS n, min(date)::TEXT AS first, typeof(any_value(date)) AS day, typeof(any_value(themes)) AS themes FROM 'verslagen.parquet'",
    );
    const days = facts.map(({ front }) => front.date).sort();
    expect(row).toEqual({ n: facts.length, first: days[0], day: 'DATE', themes: 'VARCHAR[]' });
  });

  test.each([
    ['gebruik.md', 'verslagen'],
    ['guide.en.md', 'records'],
  ])('DuckDB answers the query of docs/%s', async (page, counted) => {
    const docs = readFileSync(packagePath('docs', page), 'utf8');
    const [, sql = ''] = /```sql\n([\s\S]*?)```/u.exec(docs) ?? [];
    const counts = new Map<string, number>();
    for (const theme of facts.flatMap(({ front }) => front.themes ?? []))
      counts.set(theme, (counts.get(theme) ?? 0) + 1);
    const wanted = [...counts].filter(([, n]) => n >= 5).map(([theme, n]) => `${theme} ${n}`);
    const rows = await ask(sql.replace(`${counted}.parquet`, 'verslagen.parquet'));
    expect(rows.map((row) => `${row.theme} ${row[counted]}`).sort()).toEqual(wanted.sort());
  });

  test('another reader sees the same, and there is no text of anybody in it', async () => {
    const bytes = readFileSync(file);
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    });
    expect(Object.keys(rows[0] ?? {})).toEqual(parquetColumns);
    const actions = rows.reduce((sum, row) => sum + Number(row.actions_done), 0);
    expect(actions).toBe(facts.flatMap((one) => one.actions).filter(({ done }) => done).length);
    const texts = new Set(rows.flatMap((row) => Object.values(row).filter((value) => typeof value === 'string')));
    expect(
      [...texts].every((text) => /^[a-z][a-z0-9-]*$/u.test(text)),
      [...texts].join(),
    ).toBe(true);
  });
});
