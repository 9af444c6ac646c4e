import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { lint } from 'markdownlint/promise';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/format/language.ts';
import { loadYaml } from '../../src/core/yaml/load.ts';
import { packagePath } from '../../src/files/package-files.ts';

const folder = (language: string) => packagePath('templates', 'repository', language);
const read = (language: string, name: string) =>
  readFileSync(packagePath('templates', 'repository', language, name), 'utf8');
const names = readdirSync(folder('nl'));

describe.each(languages)('what init lays down in %s', (language) => {
  test('is the same set of files as in the other language', () => {
    expect(readdirSync(folder(language))).toEqual(names);
  });

  test.each(names.filter((name) => name.endsWith('.md')))(
    '%s passes the default rules of markdownlint',
    async (name) => {
      expect(Object.values(await lint({ strings: { [name]: read(language, name) } })).flat()).toEqual([]);
    },
  );

  test.each(names.filter((name) => /\.ya?ml$/u.test(name)))('%s is YAML', (name) => {
    expect(loadYaml(read(language, name).replaceAll('%', '')).problems).toEqual([]);
  });

  test.each(names.filter((name) => name.endsWith('.json')))('%s is the same in each language', (name) => {
    expect(JSON.parse(read(language, name))).toEqual(JSON.parse(read('nl', name)));
  });

  test('the hook is sound for the simplest shell', () => {
    expect(spawnSync('sh', ['-n'], { input: read(language, 'pre-commit'), encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});
