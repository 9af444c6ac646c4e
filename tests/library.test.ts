import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as library from '../src/library.ts';
import type * as published from '../types/driehoek.d.ts';
import { sample } from './support/example-files.ts';
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
    await expect(library.checkFiles(['weg'], { cwd })).rejects.toThrow('weg');
    writeFileSync(join(cwd, 'driehoek.config.yaml'), 'format: driehoek/config@1\nx: 1\n');
    await expect(library.checkFiles([], { cwd })).rejects.toThrow('unknown-key');
  });
});
