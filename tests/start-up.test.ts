import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../src/files/package-files.ts';
import { emptyFolder, sessions } from './support/workroom.ts';

const configPath = packagePath('esbuild.config.mjs');

type Config = Readonly<Record<'programSettings', BuildOptions>>;

/** Which files esbuild puts into each bundle: from its own account of the same build, made once. */
const account = (async () => {
  const { programSettings } = (await import(configPath)) as Config;
  const { metafile } = await build({ ...programSettings, metafile: true, write: false });
  return Object.entries(metafile?.outputs ?? {});
})();

async function filesIn(bundle: 'main' | 'check'): Promise<string[]> {
  const [, output] = (await account).find(([file]) => file.endsWith(`${bundle}.cjs`)) ?? [];
  return Object.keys(output?.inputs ?? {});
}

function packagesOf(paths: Iterable<string>): Set<string> {
  const names = [...paths].flatMap((path) => /node_modules\/(@[^/]+\/[^/]+|[^/]+)\//u.exec(path)?.[1] ?? []);
  return new Set(names);
}

/** esbuild's two ways to leave a file unread until it is asked for, each with what tells that it has not been yet. */
const wraps: readonly [RegExp, string][] = [
  [/__esm=\((fn),[^)]*\)=>function\(\)\{/u, 'fn'],
  [/__commonJS=\((cb),mod\)=>function\(\)\{/u, '!mod'],
];

/** The built program, changed so that it tells which of the files in it a run opens. */
function spiedProgram(folder: string): string {
  const main = readFileSync(packagePath('dist', 'main.cjs'), 'utf8');
  const spied = wraps.reduce((text, [wrap, isUnread]) => {
    expect(text).toMatch(wrap);
    const tell = (whole: string, files: string) =>
      `${whole}if(${isUnread})process._rawDebug("OPENED "+Object.getOwnPropertyNames(${files})[0]);`;
    return text.replace(wrap, tell);
  }, main);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(packagePath('dist')))
    if (name.startsWith('late-')) copyFileSync(packagePath('dist', name), join(folder, name));
  writeFileSync(join(folder, 'main.cjs'), spied);
  return join(folder, 'main.cjs');
}

/** The packages a command runs: those that run at once, those it opens, and those that are files of their own. */
async function packagesLoaded(args: readonly string[]): Promise<Set<string>> {
  const program = spiedProgram(packagePath('node_modules', '.cache', 'driehoek-spied'));
  const { stderr } = spawnSync(process.execPath, ['-e', late, program, ...args], {
    cwd: emptyFolder(),
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', LANG: 'nl_NL.UTF-8' },
  });
  const opened = [...stderr.matchAll(/OPENED (\S+)/gu)].map(([, path = '']) => path);
  expect(opened).not.toEqual([]);
  const text = readFileSync(program, 'utf8');
  const atOnce = (await filesIn('main')).filter((path) => !text.includes(`"${path}"(`));
  return packagesOf([...atOnce, ...opened]);
}

/** Runs a bundle, and tells which libraries it fetches. */
const late = `const { Module } = require('node:module');
const load = Module._load;
Module._load = (name, ...rest) => {
  const [, own] = /late-(.*)\\.cjs$/.exec(name) ?? [];
  if (own) process._rawDebug('OPENED node_modules/' + own + '/');
  return load(name, ...rest);
};
const [program, ...words] = process.argv.slice(1);
require(program).main(words, process).then((code) => { process.exitCode = code; });`;

describe('a command loads only what it draws with', () => {
  test.each([['--help'], ['--version']])('%s loads no prompts, no drawing and no YAML', async (flag) => {
    const loaded = await packagesLoaded([flag]);
    expect([...loaded]).toEqual(['commander']);
  });

  test('an answers file loads YAML and the template language, and nothing that draws', async () => {
    const loaded = await packagesLoaded(['review', '--answers', sessions['kort nl']]);
    expect(loaded).toContain('yaml');
    for (const heavy of ['inquirer', '@inquirer/core', 'marked', 'marked-terminal', 'chalk', 'chrono-node'])
      expect(loaded).not.toContain(heavy);
  });

  test('check is one file without prompts, drawing, templates or the full reader of YAML', async () => {
    expect([...packagesOf(await filesIn('check'))].sort()).toEqual([
      'commander',
      'fastest-levenshtein',
      'markdown-it',
      // Which letters are signs, and a list of functions that the parsers do not call.
      'mdurl',
      'picomatch',
      'uc.micro',
      'valibot',
    ]);
  });

  test('a clean check looks up no module of Node that it does not need', () => {
    const spied = `const had = new Set(process.moduleLoadList);
      const { main } = require(${JSON.stringify(packagePath('dist', 'check.cjs'))});
      main(['check', 'casus.yaml'], process).then(() => {
        const added = process.moduleLoadList.filter((one) => !had.has(one)).join();
        for (const name of ['crypto', 'child_process', 'worker_threads']) if (added.includes('NativeModule ' + name)) process._rawDebug('LOADED ' + name);
      });`;
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'casus.yaml'), readFileSync(packagePath('cases', 'nl', 'terras-na-elven.yaml')));
    const { stderr } = spawnSync(process.execPath, ['-e', spied], {
      cwd,
      encoding: 'utf8',
      env: { LANG: 'nl_NL.UTF-8' },
    });
    expect(stderr).toBe('1 bestand nagekeken: alles in orde.\n');
  });

  test('show loads no prompts', async () => {
    const loaded = await packagesLoaded(['show', 'terras-na-elven']);
    expect(loaded).toContain('marked-terminal');
    expect(loaded).not.toContain('inquirer');
  });

  test.each([
    ['markdown', false],
    ['html', false],
    ['docx', true],
  ] as const)('share to %s loads what makes Word documents: %s', async (form, expected) => {
    const record = packagePath('docs', 'voorbeeld', '2026-12-18-een-half-uur-op-het-terras.md');
    const loaded = await packagesLoaded(['share', record, '--to', form, '--output', `kopie.${form}`]);
    expect(loaded.has('docx')).toBe(expected);
    for (const heavy of ['inquirer', '@inquirer/core', 'marked-terminal', 'mustache', 'chrono-node'])
      expect(loaded).not.toContain(heavy);
  });
});

test('nothing in the program is fetched by import(), which a script that V8 gives back does not have', () => {
  for (const name of ['main.cjs', 'check.cjs', 'check-worker.cjs'])
    expect(readFileSync(packagePath('dist', name), 'utf8')).not.toMatch(/(?<![\w.$])import\(/u);
});

test('the package is whole: it depends on nothing that is to be installed beside it', () => {
  const text = readFileSync(packagePath('package.json'), 'utf8');
  expect(JSON.parse(text)).not.toHaveProperty('dependencies');
});
