import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { findUnsafe } from '../../src/core/text/characters.ts';
import type { Ran } from './spawned.ts';
import { emptyFolder } from './workroom.ts';

/** A command line with what it finds, what it gives, and what it leaves behind. */
export interface Row {
  readonly name: string;
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly before?: (cwd: string) => void;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly code: number;
  readonly stdout?: RegExp | string;
  readonly stderr?: RegExp | string;
  /** Files that must be there afterwards, and no record besides. */
  readonly wrote?: readonly string[];
}

/** A folder with the files of a row. */
export function prepare({ files = {}, before }: Row): string {
  const cwd = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  before?.(cwd);
  return cwd;
}

export function expectRow(row: Row, ran: Ran, cwd: string): void {
  const context = `stdout: ${ran.stdout}\nstderr: ${ran.stderr}`;
  expect(ran.code, context).toBe(row.code);
  for (const stream of ['stdout', 'stderr'] as const) {
    const wanted = row[stream];
    if (typeof wanted === 'string') expect(ran[stream]).toBe(wanted);
    else if (wanted) expect(ran[stream]).toMatch(wanted);
  }
  expect(`${ran.stdout}${ran.stderr}`, 'no trace of a bug').not.toMatch(/ at .*\.ts:\d+/u);
  expect(findUnsafe(`${ran.stdout}${ran.stderr}`), 'nothing that steers a terminal').toEqual([]);
  if (row.wrote)
    expect(existsSync(join(cwd, 'records')) ? readdirSync(join(cwd, 'records')).sort() : []).toEqual(row.wrote);
}

/** Of the rows, which also run as a program: in `npm test` one for each command and one for each exit code, in the hunt all. */
export function rowsAsProgram(rows: readonly Row[]): readonly Row[] {
  if (process.env.MODE === 'hunt') return rows;
  const isFirst = (row: Row, kind: (one: Row) => unknown) => rows.find((other) => kind(other) === kind(row)) === row;
  return rows.filter((row) => isFirst(row, ({ args: [command] }) => command) || isFirst(row, ({ code }) => code));
}
