import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { printRows } from '../../src/core/archive/row-file.ts';
import { aRow, rowName, writeRows } from '../support/hand-overs.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

const env = { SOURCE_DATE_EPOCH: String(Date.parse('2026-07-10T12:00:00Z') / 1000) };
const BUSY = '.driehoek-busy';

let cwd = '';
beforeEach(() => {
  cwd = emptyFolder();
  writeRows(join(cwd, 'archive'), [aRow()]);
});

const rows = () =>
  readFileSync(join(cwd, 'archive/period=2026-H1/team=team-a/hand-over.jsonl'), 'utf8').trim().split('\n').length;

/** The built program, so that there are as many processes. */
function started(args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [resolve('bin/driehoek.js'), ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  return new Promise((done) => child.on('close', done));
}

test('of four who add at once nothing is lost', async () => {
  for (const n of [1, 2, 3, 4])
    writeFileSync(
      join(cwd, `${n}.jsonl`),
      printRows([aRow(), ...[1, 2].map((m) => aRow({ row: rowName(10 * n + m) }))]),
    );
  const codes = await Promise.all([1, 2, 3, 4].map((n) => started(['archive', 'add', `${n}.jsonl`])));
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(rows()).toBe(9);
}, 60_000);

test('of two who release and one who adds at once, one releases, and the archive stays sound', async () => {
  writeFileSync(join(cwd, 'a.jsonl'), printRows([aRow(), aRow({ row: rowName(1) })]));
  const codes = await Promise.all([
    started(['archive', 'release', '2026-H1']),
    started(['archive', 'release', '2026-H1', '--cut', 'domain']),
    started(['archive', 'add', 'a.jsonl']),
  ]);
  expect(codes.slice(0, 2).sort()).toEqual([0, 2]);
  expect(codes[2]).toBe(0);
  expect((await inProcess(['archive'], { cwd, env })).code).toBe(0);
}, 60_000);

test('waits for who is at work, and says which file to remove where that ended badly', async () => {
  const held = `${process.pid} ${hostname()}\n`;
  writeFileSync(join(cwd, 'archive', BUSY), held);
  const { code, stderr } = await inProcess(['archive', 'release', '2026-H1'], { cwd, env });
  expect(code).toBe(2);
  expect(stderr).toMatch(/bezig met archive\.\n.*archive\/\.driehoek-busy/u);
  expect(readFileSync(join(cwd, 'archive', BUSY), 'utf8')).toBe(held);
  expect(existsSync(join(cwd, 'archive/releases'))).toBe(false);
}, 30_000);

test('a program that is no more keeps nobody out', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(join(cwd, 'archive', BUSY), `${pid} ${hostname()}\n`);
  expect((await inProcess(['archive', 'release', '2026-H1'], { cwd, env })).code).toBe(0);
  expect(readdirSync(join(cwd, 'archive')).sort()).toEqual(['ledger.jsonl', 'period=2026-H1', 'releases']);
});

test('leaves no folder where nothing was added', async () => {
  writeFileSync(join(cwd, 'bad.jsonl'), 'x\n');
  expect((await inProcess(['archive', 'add', 'bad.jsonl', '--archive', 'other'], { cwd, env })).code).toBe(1);
  expect(existsSync(join(cwd, 'other'))).toBe(false);
});
