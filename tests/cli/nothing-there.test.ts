import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

const looked = /Gezocht in .*records.*Staan de verslagen ergens anders/u;

test.each([['list'], ['follow-up']])('%s says where it looked when there is no record', async (command) => {
  const { code, stderr } = await inProcess([command], { cwd: emptyFolder() });
  expect(code).toBe(0);
  expect(stderr).toMatch(looked);
});

test.each([['list'], ['follow-up']])('%s says which folder it looked in when one is named', async (command) => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'archief'));
  expect((await inProcess([command, 'archief'], { cwd })).stderr).toContain('Gezocht in archief.');
});

test.each([
  ['list', '--theme', 'dijken'],
  ['follow-up', '--due', '2000-01-01'],
])('%s does not say so when there are records and none fits', async (...args) => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'records'));
  const record = readFileSync('docs/voorbeeld/2026-12-18-een-half-uur-op-het-terras.md', 'utf8');
  writeFileSync(join(cwd, 'records', 'a.md'), record);
  const { stderr } = await inProcess(args, { cwd });
  expect(stderr).toMatch(/niets/u);
  expect(stderr).not.toContain('Gezocht in');
});

test('show says that a folder is a folder', async () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'records'));
  const { code, stderr } = await inProcess(['show', 'records'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Fout: records is een map\.\n.*driehoek list/u);
});
