import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../src/files/package-files.ts';
import { emptyFolder, program, sessions } from './support/workroom.ts';

const configPath = packagePath('esbuild.config.mjs');

/** Node's own loader reports every module it loads. */
const spy = `import { register } from 'node:module';
const hooks = 'export async function load(url, context, next) { process._rawDebug("LOADED " + url); return next(url, context); }';
register('data:text/javascript,' + encodeURIComponent(hooks));
`;

/** The chunks a command loads, each with the packages bundled into it. */
async function packagesLoaded(args: readonly string[], input = ''): Promise<Set<string>> {
  const cwd = emptyFolder();
  const hook = join(cwd, 'spy.mjs');
  writeFileSync(hook, spy);
  const ran = spawnSync(process.execPath, ['--import', hook, program, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', LANG: 'nl_NL.UTF-8' },
  });
  const loaded = [...ran.stderr.matchAll(/LOADED (file:\S+)/gu)].map(([, url = '']) => url.replace(/^.*\//u, ''));
  expect(loaded).toContain('main.js');
  const inChunk = await chunks;
  return new Set(loaded.flatMap((name) => [...(inChunk.get(name) ?? [])]));
}

/** Which packages the build puts into which chunk: from esbuild's own account of the same build. */
async function packagesByChunk(): Promise<Map<string, Set<string>>> {
  const { settings } = (await import(configPath)) as { settings: BuildOptions };
  const { metafile } = await build({ ...settings, metafile: true, write: false });
  return new Map(
    Object.entries(metafile?.outputs ?? {}).map(([file, { inputs }]) => {
      const names = Object.keys(inputs).flatMap(
        (path) => /node_modules\/(@[^/]+\/[^/]+|[^/]+)\//u.exec(path)?.[1] ?? [],
      );
      return [file.replace(/^.*\//u, ''), new Set(names)];
    }),
  );
}

const chunks = packagesByChunk();

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
    const { quickSettings } = (await import(configPath)) as { quickSettings: BuildOptions };
    const { metafile } = await build({ ...quickSettings, metafile: true, write: false });
    const names = Object.keys(metafile?.inputs ?? {}).flatMap(
      (path) => /node_modules\/(@[^/]+\/[^/]+|[^/]+)\//u.exec(path)?.[1] ?? [],
    );
    expect([...new Set(names)].sort()).toEqual(['commander', 'fastest-levenshtein', 'picomatch', 'valibot']);
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

test('the package is whole: it depends on nothing that is to be installed beside it', () => {
  const text = readFileSync(packagePath('package.json'), 'utf8');
  expect(JSON.parse(text)).not.toHaveProperty('dependencies');
});
