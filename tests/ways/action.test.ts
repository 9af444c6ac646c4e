import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../../src/files/package-files.ts';
import { faultyCase as faulty, soundCase as sound } from '../support/ci-script.ts';
import { runAction } from '../support/composite-action.mjs';
import { gitRoom } from '../support/git-room.ts';
import { readCommands, sarifFaults } from '../support/report-readers.ts';
import { baseEnv, emptyFolder } from '../support/workroom.ts';

const wrongValue = { file: 'cases/dak.yaml', line: '5', col: '9', title: 'wrong-value' };

function roomWith(files: Readonly<Record<string, string>>) {
  const { cwd, ...room } = gitRoom(files);
  const act = (given: Readonly<Record<string, string>> = {}, env = {}) =>
    runAction(packagePath(), { workspace: cwd, given, env: { ...baseEnv(), ...env } });
  return { ...room, cwd, act };
}

const errorsIn = (log: string) =>
  readCommands(log).flatMap(({ name, properties, data }) => (name === 'error' ? [{ properties, data }] : []));

describe('the action', () => {
  test('finds nothing wrong: 0, and no page', () => {
    const { act } = roomWith({ 'cases/dak.yaml': sound });
    expect(act()).toMatchObject({ status: 0, outputs: { 'exit-code': '0', sarif: '' }, summary: '' });
  });

  test('puts what is wrong at its place, in the overview and in SARIF', () => {
    const { act, cwd } = roomWith({ 'cases/dak.yaml': faulty });
    const { status, stdout, outputs, summary } = act({ sarif: 'uit.sarif' });
    expect({ status, outputs }).toEqual({ status: 1, outputs: { 'exit-code': '1', sarif: './uit.sarif' } });
    expect(errorsIn(stdout)).toEqual([{ properties: expect.objectContaining(wrongValue), data: expect.any(String) }]);
    expect(summary).toMatch(/^## driehoek check\n[\s\S]*<code>wrong-value<\/code>/u);
    expect(sarifFaults(JSON.parse(readFileSync(join(cwd, outputs.sarif), 'utf8')))).toEqual([]);
  });

  test('cuts an overview that GitHub would not show', () => {
    const keys = Array.from({ length: 900 }, (_, number) => `onbekend-${number}: ${'x'.repeat(60)}\n`).join('');
    const { summary, status } = roomWith({ 'cases/dak.yaml': sound + keys }).act();
    expect(status).toBe(1);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(50_000);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(60_000);
  });

  test('checks one team, whose paths begin in its folder and whose places begin in the repository', () => {
    const { act, cwd } = roomWith({ 'team één/cases/dak.yaml': faulty, 'ander/cases/pand.yaml': faulty });
    const given = { 'working-directory': 'team één', paths: 'cases', sarif: 'uit.sarif' };
    const { stdout, outputs } = act(given);
    expect(errorsIn(stdout).map(({ properties }) => properties.file)).toEqual(['team één/cases/dak.yaml']);
    expect(outputs.sarif).toBe('team één/uit.sarif');
    expect(readdirSync(join(cwd, 'team één'))).toContain('uit.sarif');
  });

  test('checks only what changed since a commit', () => {
    const { act, write, commit } = roomWith({ 'cases/dak.yaml': faulty });
    write('cases/pand.yaml', faulty);
    commit();
    expect(errorsIn(act({ base: 'HEAD~1' }).stdout).map(({ properties }) => properties.file)).toEqual([
      'cases/pand.yaml',
    ]);
    expect(act({ base: '--output=x' })).toMatchObject({ status: 2, outputs: { 'exit-code': '2' } });
  });

  test('counts warnings', () => {
    const { act } = roomWith({ 'cases/dak.yaml': sound.replace(/^(?:tension|options):\n(?: .*\n)*/gmu, '') });
    const codes = ['', '1', '0', 'veel'].map((most) => act({ 'max-warnings': most }).status);
    expect(codes).toEqual([0, 0, 1, 2]);
  });

  test.each([
    ['an option', '--fix'],
    ['a command', '$(touch gemaakt)'],
    ['a command in backquotes', '`touch gemaakt`'],
    ['an end of the line', '"; touch gemaakt; "'],
    ['an expression', `\${{ github.action_path }}`],
  ])('takes %s for the name of a file: 2, and nothing changes', (_, path) => {
    const { act, cwd, git } = roomWith({ 'cases/dak.yaml': `${faulty}\r\n` });
    const { status, stdout } = act({ paths: path });
    expect(status).toBe(2);
    expect(errorsIn(stdout)).toHaveLength(1);
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'cases']);
    expect(git('status', '--porcelain')).toBe('');
  });

  test('takes files one a line, with all that stands in a name', () => {
    const names = ["een 'dak' één.yaml", 'twee  "dak".yaml', '--fix.yaml', 'drie $HOME *.yaml'];
    const { act } = roomWith(Object.fromEntries(names.map((name) => [`oud/${name}`, faulty])));
    const paths = `${names.map((name) => `oud/${name}`).join('\r\n')}\n\n`;
    const files = errorsIn(act({ paths }).stdout).map(({ properties }) => properties.file);
    expect([...new Set(files)].sort()).toEqual(names.map((name) => `oud/${name}`).sort());
  });

  test('adds no output by a line end in the name of a file', () => {
    const { act } = roomWith({ 'cases/dak.yaml': faulty });
    const sarif = 'uit.sarif\nexit-code=0';
    expect(act({ sarif }).outputs).toEqual({ 'exit-code': '1', sarif: `./${sarif}` });
  });

  test('says in one line that there is no Node, and what brings it', () => {
    const PATH = emptyFolder();
    symlinkSync('/bin/bash', join(PATH, 'bash'));
    const { act } = roomWith({ 'cases/dak.yaml': sound });
    const { status, stdout, outputs } = act({}, { PATH });
    expect({ status, outputs }).toEqual({ status: 2, outputs: { 'exit-code': '2', sarif: '' } });
    expect(errorsIn(stdout).map(({ data }) => data)).toEqual([expect.stringContaining('actions/setup-node')]);
  });
});
