import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/format/language.ts';
import { nl } from '../../src/language/nl.ts';
import { inProcess } from '../support/in-process.ts';
import { archiveFolder, report } from '../support/report-run.ts';
import { shippedSchema } from '../support/schema-judges.ts';

describe('the JSON of a report', () => {
  const valid = shippedSchema('report-result', 'nl');
  const faults = (text: string) => (valid(JSON.parse(text)) ? [] : valid.errors);

  test.each([
    ['many records', { records: 150, teams: 12 }, []],
    ['too few to tell anything', { records: 3, teams: 1 }, []],
    ['a choice of them', { records: 90, teams: 9 }, ['--since', '2025-01-01', '--theme', 'maatwerk-willekeur']],
    ['a part', { records: 40, teams: 6 }, ['--shard', '2/3', '--domain', 'uitvoering']],
    ['a part with nothing in it', { records: 2, teams: 1 }, ['--shard', '7/999']],
  ])('of %s is of the schema that ships', async (_, wishes, more) => {
    const cwd = archiveFolder(wishes, { 'archief/x.md': '---\nformat: driehoek/record@1\n---\n' });
    const { stdout } = await report(cwd, 'archief', '--json', ...more);
    expect(faults(stdout)).toEqual([]);
    expect(JSON.parse(stdout).format).toBe(`driehoek/report-${more.includes('--shard') ? 'part' : 'result'}@1`);
  });

  test('is refused by that schema where it is broken', async () => {
    const cwd = archiveFolder({ records: 60, teams: 6 });
    const sound = JSON.parse((await report(cwd, 'archief', '--json')).stdout);
    expect(valid({ ...sound, records: -1 })).toBe(false);
    expect(valid({ ...sound, extra: 1 })).toBe(false);
    expect(valid({ ...sound, format: 'driehoek/report-result@2' })).toBe(false);
    const { themes: _, ...less } = sound;
    expect(valid(less)).toBe(false);
  });

  test.each(languages)('has its schema printed by the program, in %s', async (language) => {
    const ran = await inProcess(['schema', 'report-result', '--lang', language], { cwd: '.' });
    expect(JSON.parse(ran.stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(ran.code).toBe(0);
  });
});

describe('a part that cannot be joined', () => {
  const { cli } = nl.across;

  /** Joins a sound part with a changed one into a file that is not to be. */
  async function joining(change: (text: string) => string) {
    const cwd = archiveFolder({ records: 30, teams: 4 });
    const [one, two] = await Promise.all(
      ['1/2', '2/2'].map(async (part) => (await report(cwd, 'archief', '--json', '--shard', part)).stdout),
    );
    writeFileSync(join(cwd, 'een.json'), one ?? '');
    writeFileSync(join(cwd, 'twee.json'), change(two ?? ''));
    const ran = await report(cwd, '--format', 'html', '-o', 'uit.html', '--merge', 'een.json', 'twee.json');
    return { ...ran, isWritten: existsSync(join(cwd, 'uit.html')) };
  }

  test('is none of these', async () => {
    expect(await joining((text) => `\ufeff${text}`)).toMatchObject({ code: 0, isWritten: true });
  });

  test.each<[string, (text: string) => string, string]>([
    ['cut off', (text) => text.slice(0, text.indexOf('"counts"') + 4), cli.notJson('twee.json', 9, 9)],
    ['no JSON', () => 'hallo', cli.notJson('twee.json', 1, 1)],
    ['JSON with a comma too many', () => '{\n  "a": [1,]\n}', cli.notJson('twee.json', 2, 11)],
    ['a report', (text) => text.replace('report-part@1', 'report@1'), cli.notAPart('twee.json')],
    ['a part of a later version', (text) => text.replace('report-part@1', 'report-part@2'), cli.notAPart('twee.json')],
    ['a record', () => '[]', cli.notAPart('twee.json')],
    [
      'a part with a count that is none',
      (text) => text.replace(/"records": \d+/u, '"records": "5"'),
      cli.brokenPart('twee.json', 'aggregate.counts.records', nl.check.wrongType('number', '"5"')),
    ],
    [
      'a part with a theme that is none',
      (text) => text.replace('"theme/', '"thema <b>/'),
      'aggregate.counts["thema <b>/',
    ],
  ])('%s: its place is told and nothing is written', async (_, change, said) => {
    const ran = await joining(change);
    expect(ran).toMatchObject({ code: 2, stdout: '', isWritten: false });
    expect(ran.stderr).toContain(said);
  });
});
