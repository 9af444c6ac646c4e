import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { UserError } from '../src/core/user-error.ts';
import * as library from '../src/library.ts';
import type * as published from '../types/driehoek.d.ts';
import { sample } from './support/example-files.ts';
import { inProcess } from './support/in-process.ts';
import { emptyFolder } from './support/workroom.ts';

const wrong = sample('case').replace('level: team', 'level: teem');

test('the published types are those of the code', () => {
  expectTypeOf<typeof library.checkText>().toEqualTypeOf<typeof published.checkText>();
  expectTypeOf<typeof library.checkFiles>().toEqualTypeOf<typeof published.checkFiles>();
});

describe('checkText', () => {
  test('finds faults in a text, in the language asked for', () => {
    expect(library.checkText(wrong, { file: 'cases/a.yaml', language: 'en' })).toMatchObject([
      {
        rule: 'wrong-value',
        severity: 'error',
        file: 'cases/a.yaml',
        line: 6,
        column: 8,
        endLine: 6,
        endColumn: 12,
      },
    ]);
  });

  test('takes settings, a place and a day', () => {
    const rules = { 'wrong-value': 'off' } as const;
    expect(library.checkText(wrong, { file: 'a.yaml', rules })).toEqual([]);
    expect(library.checkText(wrong, { file: 'a.yaml', config: { rules } })).toEqual([]);
    expect(library.checkText('', { file: 'a.yaml', folder: 'cases' })[0]?.rule).toBe('empty-file');
    const late = library.checkText(sample('record'), { file: '2026-12-18-a.md', today: '2030-01-01' });
    expect(late.map(({ rule }) => rule)).toContain('look-back-passed');
    expect(library.checkText(sample('record'), { file: '2026-12-18-a.md' })).toEqual([]);
  });
});

describe('checkFiles', () => {
  test('checks a project', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'cases'));
    writeFileSync(join(cwd, 'cases', 'a.yaml'), wrong);
    expect(await library.checkFiles([], { cwd })).toMatchObject({
      files: 1,
      problems: [],
      findings: [{ file: 'cases/a.yaml' }],
    });
    expect(await library.checkFiles(['cases', 'cases/a.yaml'], { cwd })).toMatchObject({ files: 1 });
    await expect(library.checkFiles(['weg'], { cwd })).rejects.toThrow('weg');
    writeFileSync(join(cwd, 'driehoek.config.yaml'), 'format: driehoek/config@1\nx: 1\n');
    await expect(library.checkFiles([], { cwd })).rejects.toThrow('unknown-key');
  });
});

describe('what the command line refuses, the library refuses in the same words', () => {
  interface Refused {
    readonly paths?: readonly string[];
    readonly config?: string;
    readonly rules?: object;
    readonly today?: string;
    readonly jobs?: number;
  }
  const refused: readonly (readonly [string, Refused, readonly string[]])[] = [
    ['a rule there is not', { rules: { 'wrong-valu': 'off' } }, ['--rule', 'wrong-valu=off']],
    ['what no rule can be', { rules: { 'wrong-value': 'hard' } }, ['--rule', 'wrong-value=hard']],
    ['a day there is not', { today: '2026-02-30' }, ['--today', '2026-02-30']],
    ['a count that is none', { jobs: 1.5 }, ['--jobs', '1.5']],
    ['a path that is not there', { paths: ['weg.yaml'] }, ['weg.yaml']],
    ['the input without its name', { paths: ['-'] }, ['-']],
    ['a rule there is not, in the config', { config: 'rules: { wrong-valu: off }\n' }, []],
    ['nothing to check', { paths: ['niets'] }, ['niets']],
  ];

  test.each(refused)('%s', async (_, { paths = [], config, ...options }, words) => {
    const cwd = emptyFolder();
    for (const folder of ['cases', 'niets']) mkdirSync(join(cwd, folder));
    writeFileSync(join(cwd, 'cases', 'a.yaml'), wrong);
    writeFileSync(join(cwd, 'niets', 'b.yaml'), 'a: 1\n');
    if (config !== undefined) writeFileSync(join(cwd, 'driehoek.config.yaml'), `format: driehoek/config@1\n${config}`);
    const error: unknown = await library
      .checkFiles(paths, { cwd, ...(options as object) })
      .catch((own: unknown) => own);
    expect(error).toBeInstanceOf(UserError);
    const { message, hint } = error as UserError;
    const { code, stderr } = await inProcess(['check', ...words], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe(`Fout: ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`);
    if ('rules' in options || 'today' in options)
      expect(() => library.checkText(wrong, { file: 'a.yaml', ...(options as object) })).toThrow(error as UserError);
  });

  test('checkFiles only reads, whatever it is given', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'cases'));
    const fixable = sample('case').replace('level: team', 'level: Team');
    writeFileSync(join(cwd, 'cases', 'a.yaml'), fixable);
    const options: object = { cwd, fix: true };
    expect((await library.checkFiles([], options)).findings).toHaveLength(1);
    expect(readFileSync(join(cwd, 'cases', 'a.yaml'), 'utf8')).toBe(fixable);
  });
});
