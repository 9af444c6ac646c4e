import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagePath } from '../../src/files/package-files.ts';
import * as library from '../../src/library.ts';
import { shippedSchema } from '../support/schema-judges.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder, sessions } from '../support/workroom.ts';
import { season, writeSeason } from './by-library.mjs';

function made(): string {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'antwoorden'));
  writeSeason(cwd, sessions['kort nl']);
  return cwd;
}

/** The same functions, each by running the program with `--json`. */
function byProgram(cwd: string): Parameters<typeof season>[0] {
  const env = { SOURCE_DATE_EPOCH: '1800435600' };
  const run = async (...args: readonly string[]) => {
    const { stdout, stderr } = await spawned([...args, '--json'], { cwd, env });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as never;
  };
  return {
    review: ({ answers }) => run('review', '--answers', ...answers),
    lookBack: ({ record, answers }) => run('look-back', record, '--answers', answers),
    list: ({ kind = '', status = '' } = {}) => run('list', '--kind', kind, '--status', status),
    check: ({ today = '' } = {}) => run('check', '--today', today),
    log: ({ check } = {}) => run('log', ...(check ? ['--check'] : [])),
    followUp: ({ due = '', today = '' } = {}) => run('follow-up', '--due', due, '--today', today),
    show: (named) => run('show', named),
    share: ({ record, to = '', output = '' }) => run('share', record, '--to', to, '--output', output),
  };
}

test('a script of fifty lines has with the library what it has with JSON', { timeout: 180_000 }, async () => {
  expect(readFileSync(packagePath('tests', 'ways', 'by-library.mjs'), 'utf8').split('\n').length).toBeLessThan(50);
  const [here, there] = [made(), made()];
  const [own, printed] = await Promise.all([season(library, here), season(byProgram(there), there)]);
  expect(JSON.parse(JSON.stringify(own))).toEqual(printed);

  expect(own.made.records.map(({ state }) => state)).toEqual(Array(200).fill('written'));
  expect(new Set(own.again.records.map(({ state }) => state))).toEqual(new Set(['there']));
  expect(own.again.records.map(({ record }) => record)).toEqual(own.made.records.map(({ record }) => record));
  expect([own.looked.state, own.logged.state, own.stale.state, own.shared.state]).toEqual([
    'written',
    'written',
    'up-to-date',
    'written',
  ]);
  expect(own.listed.entries.length).toBeGreaterThan(190);
  expect(own.open.items.length).toBeGreaterThan(100);
  // The answers lie in a folder of answers, which is looked at as well.
  expect(own.checked).toMatchObject({ files: 400, problems: [] });
  for (const one of Object.values(own)) {
    const valid = shippedSchema(one.format.slice('driehoek/'.length, -'@1'.length) as never, 'en');
    expect(valid(one), JSON.stringify(valid.errors)).toBe(true);
  }

  // The files are the same as well, but for what the log says of the day.
  const files = (cwd: string) => readdirSync(join(cwd, 'records')).filter((name) => name.endsWith('.md'));
  expect(files(here)).toEqual(files(there));
  for (const name of files(here))
    expect(readFileSync(join(here, 'records', name), 'utf8')).toBe(readFileSync(join(there, 'records', name), 'utf8'));
});
