import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandTable } from '../src/cli/table.ts';
import { packagePath } from '../src/files/package-files.ts';
import { inProcess } from './support/in-process.ts';
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

const known = new Set(commandTable.flatMap(({ name, alias }) => [name, ...(alias ? [alias] : [])]));
const unknownIn = (text: string) =>
  [...text.matchAll(/(?:^|`)driehoek (?:--plain )?([a-z-]+)/gmu)]
    .map(([, name = '']) => name)
    .filter((name) => !known.has(name) && !name.startsWith('--'));

interface Package {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
}

describe('the doorway', () => {
  const text = read('README.md');
  const { version, scripts, engines } = JSON.parse(read('package.json')) as Package;
  const oldest = engines.node.replace('>=', '');
  const partOf = (heading: string) => text.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const [dutch, english] = [partOf('Nederlands'), partOf('English')];
  const codeIn = (part: string) => [...part.matchAll(/`([^`\n]+)`/gu)].map(([, code]) => code);

  test('is short, has the demo, and names the version that there is', () => {
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(40);
    expect(text).toContain('](docs/demo.svg)');
    expect(english).toContain('](docs/demo.en.svg)');
    const files = [...text.matchAll(/driehoek-(\d+\.\d+\.\d+)\.tgz/gu)].map(([, named]) => named);
    expect(new Set(files)).toEqual(new Set([version]));
  });

  test('sets everything up with two commands', () => {
    expect(text).toMatch(/^npm ci && npm start .*\nnpm ci && npm test /mu);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['prestart', 'start', 'pretest', 'test']));
  });

  test('gives the same three ways in, in both languages', () => {
    expect([dutch, english].map((part) => part.match(/^- \*\*/gmu)?.length)).toEqual([3, 3]);
    expect(codeIn(dutch).length).toBeGreaterThan(4);
    expect(codeIn(english)).toEqual(codeIn(dutch));
    expect(unknownIn(text)).toEqual([]);
  });

  test.each([
    ['Nederlands', dutch, 'gebruik.md'],
    ['English', english, 'guide.en.md'],
  ])('says in %s what the guide says', (_, part, guide) => {
    const installs = codeIn(part).filter((code) => code?.startsWith('npm install'));
    expect(installs.length).toBe(1);
    expect(read('docs', guide).split('\n')).toEqual(expect.arrayContaining(installs));
    expect(part.match(/Node\.js [\d.]+/gu)).toEqual([`Node.js ${oldest}`, `Node.js ${oldest}`]);
  });
});

describe.each(languages)('the introduction in $language', ({ language, readme, example }) => {
  const text = read(...readme);

  test('searches for a case with a word that finds some', async () => {
    const [, word = ''] = /^driehoek cases (\S+) +#/mu.exec(text) ?? [];
    const { code, stdout } = await inProcess(['cases', word, '--lang', language], { cwd: emptyFolder() });
    expect(code).toBe(0);
    expect(stdout.match(/^[a-z]/gmu)?.length).toBeGreaterThan(1);
  });

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
    expect(text.match(/(?:^|`)driehoek (?:--plain )?[a-z-]+/gmu)?.length).toBeGreaterThan(5);
    expect(unknownIn(text)).toEqual([]);
  });
});
