import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandTable } from '../src/cli/table.ts';
import { packagePath } from '../src/files/package-files.ts';
import { spawned } from './support/spawned.ts';
import { emptyFolder } from './support/workroom.ts';

const read = (...path: string[]) => readFileSync(packagePath(...path), 'utf8');
const screens = read('tests', 'e2e', '__snapshots__', 'screens.test.ts.snap')
  .split('\n')
  .map((line) => line.trimEnd())
  .join('\n');

const languages = [
  { language: 'nl', readme: ['docs', 'README.nl.md'], example: 'voorbeeld' },
  { language: 'en', readme: ['docs', 'README.en.md'], example: 'example' },
] as const;

test('the doorway is short, has the demo, and names the version that there is', () => {
  const text = read('README.md');
  const { version, scripts, engines } = JSON.parse(read('package.json')) as {
    version: string;
    scripts: Record<string, string>;
    engines: { node: string };
  };
  expect(text.split('\n').length - 1).toBeLessThanOrEqual(40);
  expect(text).toContain('](docs/demo.svg)');
  expect(text).toContain(`Node.js ${engines.node.replace('>=', '')}+`);
  const files = [...text.matchAll(/driehoek-(\d+\.\d+\.\d+)\.tgz/gu)].map(([, named]) => named);
  expect(new Set(files)).toEqual(new Set([version]));
  expect(text).toMatch(/^npm ci && npm start .*\nnpm ci && npm test /mu);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['prestart', 'start', 'pretest', 'test']));
});

describe.each(languages)('the introduction in $language', ({ language, readme, example }) => {
  const text = read(...readme);

  test('shows a real screen, within the first thirty lines', () => {
    const [, excerpt = ''] = /```text\n([\s\S]*?)\n```/u.exec(text) ?? [];
    expect(excerpt).toContain('○');
    expect(screens).toContain(excerpt);
    expect(text.split('\n').findIndex((line) => line.includes(`${example}/`))).toBeLessThan(31);
  });

  test('shows the record that the trial writes', async () => {
    const cwd = emptyFolder();
    const { stdout } = await spawned(['try', '--lang', language], { cwd });
    const folder = packagePath('docs', example);
    const [record = '', svg = ''] = readdirSync(folder).sort();
    expect(text).toContain(`${example}/${record}`);
    expect(stdout).toBe(readFileSync(join(folder, record), 'utf8'));
    const [made = ''] = readdirSync(cwd);
    expect(readFileSync(join(cwd, made, svg), 'utf8')).toBe(readFileSync(join(folder, svg), 'utf8'));
  });

  test('names only commands and options that there are', () => {
    const known = new Set(commandTable.flatMap(({ name, alias }) => [name, ...(alias ? [alias] : [])]));
    const named = [...text.matchAll(/(?:^|`)driehoek (?:--plain )?([a-z-]+)/gmu)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !known.has(name) && !name.startsWith('--'))).toEqual([]);
  });
});
