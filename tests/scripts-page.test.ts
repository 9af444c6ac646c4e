import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CommandRow } from '../src/cli/command-row.ts';
import { commandTable } from '../src/cli/table.ts';
import { packagePath } from '../src/files/package-files.ts';
import * as library from '../src/library.ts';
import { baseEnv, emptyFolder, sessions } from './support/workroom.ts';

const pages = [
  { file: 'scripts.md', team: 'ons-team', answers: 'antwoorden', played: sessions['kort nl'] },
  { file: 'scripts.en.md', team: 'our-team', answers: 'answers', played: sessions['kort en'] },
] as const;

const textOf = (file: string) => readFileSync(packagePath('docs', file), 'utf8');
const blockOf = (text: string, kind: string) =>
  new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'mu').exec(text)?.[1] ?? '';
const quotedIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/gu)].map(([, word = '']) => word);

/** The cells of every table row that has code in its first cell. */
function rowsOf(text: string): string[][] {
  const rows = [...text.matchAll(/^\| (`.*) \|$/gmu)];
  return rows.map(([, row = '']) => row.split('|').map((cell) => cell.trim()));
}

/** Every command that has a result, by its words. */
function resultsOf(rows: readonly CommandRow[], above = ''): [string, string][] {
  return rows.flatMap(({ name, result, subs = [] }) => {
    const own: [string, string][] = result === undefined ? [] : [[above + name, result]];
    return [...own, ...resultsOf(subs, `${above}${name} `)];
  });
}

function keysOf(kind: string): string[] {
  const own = library.schema(kind) as { properties?: object; oneOf?: readonly { properties: object }[] };
  return [own, ...(own.oneOf ?? [])].flatMap(({ properties = {} }) => Object.keys(properties));
}

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder in which the example can run, with the built package beside it. */
function roomFor({ file, team, answers, played }: (typeof pages)[number]) {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, team, answers), { recursive: true });
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(packagePath(), join(cwd, 'node_modules', 'driehoek'));
  writeFileSync(join(cwd, 'script.mjs'), blockOf(textOf(file), 'js'));
  const path = join(cwd, team, answers, 'terras.yaml');
  copyFileSync(played, path);
  const run = (): Ran => spawnSync(process.execPath, ['script.mjs'], { cwd, env: baseEnv(), encoding: 'utf8' });
  return { path, run };
}

describe.each(pages)('docs/$file', (page) => {
  const text = textOf(page.file);
  const rows = rowsOf(text);
  const results = rows.filter(([, kind = '']) => /^`[a-z-]+-result`$/u.test(kind));

  test('has an example that prints what the page says, and changes nothing the second time', () => {
    const { run } = roomFor(page);
    const printed = blockOf(text, 'text');
    expect(printed).toContain('terras.yaml: written');
    expect(run()).toMatchObject({ status: 0, stderr: '', stdout: printed });
    const again = printed.replace('yaml: written', 'yaml: there').replace('md: written', 'md: up-to-date');
    expect(run()).toMatchObject({ status: 0, stderr: '', stdout: again });
  });

  test('has an example that says what is wrong', () => {
    const { path, run } = roomFor(page);
    writeFileSync(path, 'format: driehoek/answers@1\nanswers: {}\n');
    expect(run().stdout).toMatch(/^\S+terras\.yaml: failed\n {2}(?:regel|line) 1: /u);
    rmSync(path);
    expect(run()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(page.answers) });
  });

  test('names the result of every command, with keys that it has', () => {
    const named = results.map(([words = '', kind = '']) => [quotedIn(words)[0], quotedIn(kind)[0]]);
    const rule = ['rules ID', 'rule-result'];
    const all = [...resultsOf(commandTable), rule].map(([words, kind]) => [
      words?.replace(/^review$/u, '$& --answers'),
      kind,
    ]);
    expect(named.sort()).toEqual(all.sort());
    for (const [, kind, keys] of results)
      expect(keysOf(quotedIn(kind)[0] ?? ''), kind).toEqual(expect.arrayContaining(quotedIn(keys)));
  });

  test('names everything in the library', () => {
    const others = rows.filter((row) => !results.includes(row));
    const apart = others.filter(([names = '']) => quotedIn(names).every((name) => name in library));
    const named = [...results.flatMap(([, , , cell]) => quotedIn(cell)), ...apart.flatMap(([cell]) => quotedIn(cell))];
    expect([...new Set(named)].sort()).toEqual(Object.keys(library).sort());
  });

  test('links to what there is', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(packagePath('docs'), link)))).toEqual([]);
  });
});

test('the pages say the same, part by part', () => {
  const skeletonOf = (text: string) =>
    text.split(/^(?=#+ )/mu).map((part) => ({
      depth: /^#*/u.exec(part)?.[0].length,
      rows: part.match(/^\|/gmu)?.length,
      points: part.match(/^- /gmu)?.length,
      code: part.match(/^```[a-z]+/gmu),
    }));
  expect(skeletonOf(textOf('scripts.en.md'))).toEqual(skeletonOf(textOf('scripts.md')));
});
