import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../src/core/config/schema.ts';
import { sourceFiles, sourceImports, sourceRoot } from './support/source-imports.ts';

const layers = ['core', 'language', 'terminal', 'files', 'app', 'cli'] as const;
const layerOf = (path: string) => layers.find((layer) => path.startsWith(`${layer}/`)) ?? path;

/** What each layer may import besides itself. Types cross from core to the catalogue and back: both are pure. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: ['language', 'valibot', 'yaml', 'markdown-it', 'mustache', 'fastest-levenshtein', 'minisearch', 'docx'],
  language: ['core'],
  terminal: [
    'core',
    'language',
    '@inquirer/core',
    'inquirer',
    'chalk',
    'marked',
    'marked-terminal',
    'fast-string-width',
    'chrono-node',
    'node:',
  ],
  files: ['core', 'language', 'picomatch', 'node:'],
  app: ['core', 'language', 'files', 'home.ts', 'version.ts', 'build.ts', 'node:'],
  cli: ['app', 'core', 'language', 'terminal', 'files', 'home.ts', 'version.ts', 'build.ts', 'commander', 'node:'],
  'home.ts': ['core'],
  'check-thread.ts': ['app', 'core', 'files', 'language', 'node:'],
  'check-main.ts': ['cli', 'check-thread.ts'],
  'alone-start.ts': ['run-bundle.ts'],
  'run-bundle.ts': ['files', 'build.ts', 'node:'],
  'library.ts': ['app', 'core', 'language', 'version.ts', 'node:'],
  'main.ts': ['cli'],
  'start.ts': ['run-bundle.ts', 'node:'],
  'version.ts': ['files', 'node:'],
};

/** Packages that are used through one folder only, so that one can be exchanged in one place. */
const homes: Readonly<Record<string, string>> = {
  yaml: 'core/yaml',
  'markdown-it': 'core/markdown',
  mustache: 'core/record/template.ts',
  minisearch: 'core/library',
  docx: 'core/share/page-word.ts',
  inquirer: 'terminal/screen',
  '@inquirer/core': 'terminal/screen',
  chalk: 'terminal',
  'marked-terminal': 'terminal/markdown.ts',
  marked: 'terminal/markdown.ts',
  commander: 'cli',
  picomatch: 'files/find-files.ts',
  'chrono-node': 'terminal/typed-date.ts',
  'fast-string-width': 'terminal/width.ts',
  'fastest-levenshtein': 'core/text/nearest.ts',
};

test('there is something to check', () => {
  expect(sourceImports.length).toBeGreaterThan(200);
});

describe('the house', () => {
  test('has every layer import only what it may', () => {
    const wrong = sourceImports.filter(({ from, to }) => {
      const own = layerOf(from);
      const may = allowed[own] ?? [];
      return (
        layerOf(to) !== own &&
        !may.some((one) => to === one || to.startsWith(`${one}/`) || (one.endsWith(':') && to.startsWith(one)))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('has each package in its own home', () => {
    const strays = sourceImports.filter(({ from, to, typeOnly }) => {
      const home = Object.entries(homes).find(([name]) => to === name || to.startsWith(`${name}/`))?.[1];
      return home !== undefined && !typeOnly && !from.startsWith(home);
    });
    expect(strays).toEqual([]);
  });

  test('keeps core pure: no files, no clock, no chance, no process', () => {
    for (const path of sourceFiles(join(sourceRoot, 'core'))) {
      const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');
      expect(code, path).not.toMatch(
        /from 'node:|Math\.random|Date\.now|new Date\(\)|process\.|console\.|performance\./u,
      );
    }
  });

  test('writes to no stream but in cli and terminal', () => {
    for (const layer of ['core', 'files', 'app', 'language'])
      for (const path of sourceFiles(join(sourceRoot, layer))) {
        const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');
        expect(code, path).not.toMatch(/process\.(?:stdout|stderr|exit\b)|console\.|\bhost\b/u);
      }
  });

  test('gives no name to two types', () => {
    const homesOf = new Map<string, string[]>();
    for (const path of sourceFiles(sourceRoot).filter((one) => !relative(sourceRoot, one).startsWith('language')))
      for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/^export (?:interface|type|class) (\w+)/gmu))
        homesOf.set(name, [...(homesOf.get(name) ?? []), relative(sourceRoot, path)]);
    expect([...homesOf].filter(([, files]) => files.length > 1)).toEqual([]);
    expect([...homesOf.keys()].filter((name) => name.endsWith('Wishes'))).toEqual([]);
  });

  test('reads every key that a config may hold', () => {
    // The language is read before anything else, as a line.
    const keys = Object.keys(configSchema.entries).filter((key) => key !== 'format' && key !== 'language');
    const code = sourceFiles(sourceRoot).map((path) => readFileSync(path, 'utf8'));
    const isRead = (key: string) =>
      code.some((text) =>
        new RegExp(`config\\??\\.${key}\\b|\\{[^;}]*\\b${key}\\b[^;]*\\} = [^;]*config;`, 'u').test(text),
      );
    expect(keys.filter((key) => !isRead(key))).toEqual([]);
  });

  test('has nothing that imports main', () => {
    const entries = ['main.ts', 'start.ts', 'alone-start.ts', 'check-main.ts', 'library.ts'];
    expect(sourceImports.filter(({ to }) => entries.includes(to))).toEqual([]);
  });

  test('has no circles, types included', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to } of sourceImports) if (to.endsWith('.ts')) edges.set(from, [...(edges.get(from) ?? []), to]);
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of edges.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});
