import { readFileSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../src/files/package-files.ts';
import { sourceImports } from './support/source-imports.ts';

const read = (...path: string[]) => readFileSync(packagePath(...path), 'utf8');
const page = read('docs', 'dependencies.md');

/** The text below a heading of the second level. */
function chapter(title: string): string {
  return page.split(/^## /mu).find((text) => text.startsWith(`${title}\n`)) ?? '';
}

function rowsIn(text: string): string[][] {
  return [...text.matchAll(/^\| (?!-|package )(.*) \|$/gmu)].map(([, row = '']) => row.split(' | '));
}

const chosen = [...chapter('Bundled, chosen by us').matchAll(/^### (\S+)\n\nUsed in `src\/([^`]+)`\. (?=\S)/gmu)].map(
  ([, name = '', home = '']) => ({ name, home }),
);
const bundledRows = rowsIn(chapter('Bundled, all of them'));
const development = Object.keys(JSON.parse(read('package.json')).devDependencies);

const packageOf = (path: string) => /^(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? '';

/** Their bytes in the program, by package; the library holds the same ones again. */
async function weights(): Promise<Map<string, number>> {
  const config = (await import(packagePath('esbuild.config.mjs'))) as Readonly<
    Record<'programSettings' | 'lateSettings', BuildOptions>
  >;
  const sums = new Map<string, number>();
  for (const settings of [config.programSettings, config.lateSettings]) {
    const { metafile } = await build({ ...settings, metafile: true, write: false });
    const program = Object.entries(metafile?.outputs ?? {}).filter(([path]) => !path.endsWith('library.cjs'));
    for (const [, { inputs }] of program)
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const name = packageOf(/.*node_modules\/(.*)$/u.exec(path)?.[1] ?? '');
        if (name !== '') sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
      }
  }
  return sums;
}

describe('docs/dependencies.md', () => {
  test('tells of every library that the program names, and of no other, and where', () => {
    const packages = sourceImports.filter(({ to, typeOnly }) => !typeOnly && !/\.ts$|^node:/u.test(to));
    expect(chosen.map(({ name }) => name)).toEqual([...new Set(packages.map(({ to }) => packageOf(to)))].sort());
    const strays = packages.filter(
      ({ from, to }) => !chosen.some(({ name, home }) => name === packageOf(to) && from.startsWith(home)),
    );
    expect(strays).toEqual([]);
  });

  test('lists all that is bundled, with its licence', () => {
    const licensed = [...read('dist', 'THIRD-PARTY-LICENSES.txt').matchAll(/^(@?[\w./-]+) \d\S* \((.+)\)$/gmu)].map(
      ([, name, licence]) => `${name} ${licence}`,
    );
    expect(licensed.length).toBeGreaterThan(50);
    expect(bundledRows.map(([name, licence]) => `${name} ${licence}`)).toEqual(licensed.sort());
  });

  test('weighs them as they are, give or take a tenth', async () => {
    const real = await weights();
    const own = new Map(bundledRows.map(([name = '', , , weight = '']) => [name, weight]));
    for (const [name, weight] of own) {
      const bytes = real.get(name);
      if (weight === '') expect(bytes, name).toBeUndefined();
      else expect(Math.abs(Number(weight) - (bytes ?? 0) / 1024), name).toBeLessThan(Math.max(1, Number(weight) / 10));
    }
  });

  test('says of every other package what it is for', () => {
    const inside = new Set(bundledRows.map(([name]) => name));
    const rows = rowsIn(chapter('For building and testing'));
    expect(rows.map(([name]) => name)).toEqual(development.filter((name) => !inside.has(name)).sort());
    for (const [name, purpose = ''] of rows) expect(purpose.length, name).toBeGreaterThan(10);
  });
});
