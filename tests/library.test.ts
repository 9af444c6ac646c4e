import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { UserError } from '../src/core/user-error.ts';
import * as library from '../src/library.ts';
import type * as published from '../types/driehoek.d.cts';
import { sample } from './support/example-files.ts';
import { inProcess } from './support/in-process.ts';
import { seeded } from './support/seeded.ts';
import { slipsWith } from './support/sort-slips.ts';
import { emptyFolder, sessions } from './support/workroom.ts';

const wrong = sample('case').replace('level: team', 'level: teem');

test('the published types are those of the code', () => {
  // What a result may not be changed by does not stand in a JSON Schema: that way the types are not the same.
  const names = Object.keys(library) as (keyof typeof library)[];
  expect(names.length).toBeGreaterThan(20);
  // Node gives what is required as `default` too.
  expectTypeOf<keyof typeof library>().toEqualTypeOf<Exclude<keyof typeof published, 'default'>>();
  expectTypeOf<Parameters<typeof library.check>>().toEqualTypeOf<Parameters<typeof published.check>>();
  expectTypeOf<Parameters<typeof library.review>>().toEqualTypeOf<Parameters<typeof published.review>>();
  expectTypeOf<Awaited<ReturnType<typeof published.list>>>().toExtend<Awaited<ReturnType<typeof library.list>>>();
  expectTypeOf<Awaited<ReturnType<typeof published.check>>>().toExtend<Awaited<ReturnType<typeof library.check>>>();
});

describe('checkText', () => {
  test('finds faults in a text, in the language asked for', () => {
    expect(library.checkText(wrong, { file: 'cases/a.yaml' }, { language: 'en' })).toMatchObject([
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

describe('check', () => {
  test('checks a project', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'cases'));
    writeFileSync(join(cwd, 'cases', 'a.yaml'), wrong);
    expect(await library.check({}, { cwd })).toMatchObject({
      files: 1,
      problems: [],
      findings: [{ file: 'cases/a.yaml' }],
    });
    expect(await library.check({ paths: ['cases', 'cases/a.yaml'] }, { cwd })).toMatchObject({ files: 1 });
    await expect(library.check({ paths: ['weg'] }, { cwd })).rejects.toThrow('weg');
    writeFileSync(join(cwd, 'driehoek.config.yaml'), 'format: driehoek/config@1\nx: 1\n');
    expect(await library.check({}, { cwd })).toMatchObject({
      files: 1,
      findings: [{ rule: 'unknown-key', file: 'driehoek.config.yaml' }],
      problems: [expect.stringContaining('driehoek.config.yaml')],
    });
  });
});

describe('what the command line refuses, the library refuses in the same words', () => {
  interface Refused {
    readonly paths?: readonly string[];
    readonly rules?: object;
    readonly today?: string;
    readonly jobs?: number;
  }
  const refused: readonly (readonly [string, Refused, readonly string[]])[] = [
    ['a rule there is not', { rules: { 'wrong-valu': 'off' } }, ['--rule', 'wrong-valu=off']],
    ['what no rule can be', { rules: { 'wrong-value': 'hard' } }, ['--rule', 'wrong-value=hard']],
    ['a day there is not', { today: '2026-02-30' }, ['--today', '2026-02-30']],
    ['a count that is none', { jobs: 1.5 }, ['--jobs', '1.5']],
    ['a path that is not there', { paths: ['weg.yaml'] }, ['weg.yaml']],
    ['the input without its name', { paths: ['-'] }, ['-']],
    ['nothing to check', { paths: ['niets'] }, ['niets']],
  ];

  test.each(refused)('%s', async (_, { paths = [], ...options }, words) => {
    const cwd = emptyFolder();
    for (const folder of ['cases', 'niets']) mkdirSync(join(cwd, folder));
    writeFileSync(join(cwd, 'cases', 'a.yaml'), wrong);
    writeFileSync(join(cwd, 'niets', 'b.yaml'), 'a: 1\n');
    const error: unknown = await library.check({ paths, ...(options as object) }, { cwd }).catch((own: unknown) => own);
    expect(error).toBeInstanceOf(UserError);
    const { message, hint } = error as UserError;
    const { code, stderr } = await inProcess(['check', ...words], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe(`Fout: ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`);
    if ('rules' in options || 'today' in options)
      expect(() => library.checkText(wrong, { file: 'a.yaml', ...(options as object) })).toThrow(error as UserError);
  });

  test('and only fixes where that is asked for', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'cases'));
    const fixable = sample('case').replace('level: team', 'level: Team');
    writeFileSync(join(cwd, 'cases', 'a.yaml'), fixable);
    const { findings } = await library.check({}, { cwd });
    expect(findings).toHaveLength(1);
    expect(readFileSync(join(cwd, 'cases', 'a.yaml'), 'utf8')).toBe(fixable);
    const byHand = library.applyEdits(fixable, findings[0]?.fix?.edits ?? []);
    expect(byHand).toBe(library.fixText(fixable, { file: 'a.yaml' }).text);
    expect((await library.check({ fix: true }, { cwd })).findings).toEqual([]);
    expect(readFileSync(join(cwd, 'cases', 'a.yaml'), 'utf8')).toBe(byHand);
  });
});

describe('a key that means nothing is refused, with the nearest there is', () => {
  test.each([
    ['list', () => library.list({ teme: 'x' } as object), /teme[\s\S]*theme/u],
    ['check', () => library.check({ path: [] } as object), /path[\s\S]*paths/u],
    ['review', () => library.review({ answers: [], protocl: 'kort' } as never), /protocl[\s\S]*protocol/u],
    ['the options', () => library.protocols({ langage: 'en' } as object), /langage[\s\S]*language/u],
    ['the language', () => library.rules({ language: 'fr' as never }), /"fr"/u],
    ['a language that every object has', () => library.rules({ language: '__proto__' as never }), /"__proto__"/u],
  ])('%s', async (_, call, said) => {
    const error: unknown = await call().catch((own: unknown) => own);
    expect(error).toBeInstanceOf(library.UserError);
    expect((error as Error).message).toMatch(said);
  });

  test('a config that no file could hold', () => {
    const config = { privacy: { allow: [1] } };
    expect(() => library.checkText(wrong, { file: 'a.yaml', config } as never)).toThrow(/config\.privacy\.allow\.0/u);
  });

  test('a text', () => {
    expect(() => library.checkText('x', { fil: 'a' } as never)).toThrow(/fil/u);
  });
});

describe('a script that was not compiled hears what belongs where', () => {
  // A text where a list belongs would be read letter by letter.
  test.each([
    ['a text for a list', () => library.check({ paths: 'cases' } as never), 'Bij paths hoort een lijst met teksten.'],
    ['numbers in a list', () => library.review({ answers: [1] } as never), 'Bij answers hoort een lijst met teksten.'],
    ['a word for yes', () => library.check({ quiet: 'nee' } as never), 'Bij quiet hoort true of false.'],
    ['a way to fix there is not', () => library.check({ fix: 'foo' } as never), "Bij fix hoort true, false of 'all'."],
    ['null', () => library.list({ theme: null } as never), 'Bij theme hoort tekst.'],
    ['a day for a clock', () => library.followUp({}, { now: '2026-01-01' } as never), 'Bij now hoort een functie.'],
    ['settings for their file', () => library.list({}, { config: {} } as never), 'Bij config hoort tekst.'],
    ['no input', () => library.review(undefined as never), 'Bij answers hoort een lijst met teksten.'],
    ['half an input', () => library.lookBack({ record: 'a.md' } as never), 'Bij answers hoort tekst.'],
    ['no name', () => library.show(undefined as never), 'Bij named hoort tekst.'],
    ['no text', async () => library.checkText(undefined as never, { file: 'a' }), 'Bij text hoort tekst.'],
    ['no file', async () => library.readRecord('', {} as never), 'Bij file hoort tekst.'],
    ['no kind', async () => library.schema(undefined as never), 'Bij kind hoort tekst.'],
  ])('%s', async (_, call, said) => {
    const error: unknown = await call().catch((own: unknown) => own);
    expect(error).toBeInstanceOf(library.UserError);
    expect((error as Error).message).toBe(said);
  });

  test('a folder that is not there is no empty one, in the words of the command line', async () => {
    const cwd = join(emptyFolder(), 'weg');
    const { code, stderr } = await inProcess(['list', '-C', cwd], { cwd: emptyFolder() });
    expect(code).toBe(2);
    for (const call of [library.list, library.cases, library.check]) {
      const error: unknown = await call({}, { cwd }).catch((own: unknown) => own);
      expect(stderr).toContain((error as Error).message);
    }
  });

  test('edits that overlap are refused: words would be lost', () => {
    const edits = [
      { start: 0, end: 2, text: 'x' },
      { start: 1, end: 3, text: 'y' },
    ];
    expect(() => library.applyEdits('abc', edits)).toThrow(RangeError);
    expect(() => library.applyEdits('abc', [{ start: 2, end: 9, text: '' }])).toThrow(RangeError);
    expect(
      library.applyEdits('abc', [
        { start: 1, end: 1, text: 'x' },
        { start: 1, end: 3, text: 'y' },
      ]),
    ).toBe('axy');
  });
});

test('what stands for a file is in the result, and no file', async () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'records'));
  writeFileSync(join(cwd, 'records', '2026-12-18-een-terras.md'), sample('record'));
  const record = 'records/2026-12-18-een-terras.md';
  const logged = await library.log({ file: '-' }, { cwd });
  expect(logged).toMatchObject({ file: null, state: 'printed' });
  expect(logged.text).toMatch(/^<!-- driehoek:log nl -->/u);
  const shared = await library.share({ record, to: 'html', output: '-' }, { cwd });
  expect(shared).toMatchObject({ files: [], state: 'printed' });
  expect(shared.text).toMatch(/^<!doctype html>/iu);
  const { text } = await library.share({ record, to: 'docx', output: '-' }, { cwd });
  expect(
    Buffer.from(text ?? '', 'base64')
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect(readdirSync(cwd, { recursive: true }).map(String).sort()).toEqual(['records', record]);
});

describe('a port that throws', () => {
  const broken = new Error('the clock stands still');
  const answers = readFileSync(sessions['kort nl'], 'utf8');
  const now = () => {
    throw broken;
  };

  test.each([
    ['review', (cwd: string) => library.review({ answers: ['a.yaml'] }, { cwd, now })],
    ['followUp', (cwd: string) => library.followUp({}, { cwd, now })],
    ['check', (cwd: string) => library.check({}, { cwd, now })],
    ['report', (cwd: string) => library.report({}, { cwd, now })],
  ])('is heard of as it is, and nothing is written: %s', async (_, call) => {
    const cwd = emptyFolder();
    for (const folder of ['cases', 'records']) mkdirSync(join(cwd, folder));
    writeFileSync(join(cwd, 'a.yaml'), answers);
    writeFileSync(join(cwd, 'records', '2026-12-18-een-terras.md'), sample('record'));
    const before = readdirSync(cwd, { recursive: true });
    await expect(call(cwd)).rejects.toBe(broken);
    expect(readdirSync(cwd, { recursive: true })).toEqual(before);
  });

  test('also what comes in', async () => {
    const input = () => Promise.reject(broken);
    await expect(library.review({ answers: ['-'] }, { cwd: emptyFolder(), input })).rejects.toBe(broken);
  });
});

describe('answers played to a record', () => {
  test('give its text and drawing, and write nothing', async () => {
    const cwd = emptyFolder();
    const text = readFileSync(sessions['kort nl'], 'utf8');
    const { record, svg, findings } = await library.playAnswers(text, {}, { cwd });
    expect(findings).toEqual([]);
    expect(svg).toMatch(/^<svg/u);
    expect(readdirSync(cwd)).toEqual([]);
    const read = library.readRecord(record ?? '', { file: 'a.md' });
    expect(read.findings).toEqual([]);
    expect(read.record).toMatchObject({ front: { protocol: 'kort' }, dissent: { views: [{}] } });
  });

  test('or say what is wrong with them', async () => {
    const played = await library.playAnswers('format: driehoek/answers@1\nanswers: {}\n', {}, { cwd: emptyFolder() });
    expect(played).toMatchObject({ record: null, svg: null, findings: [{ rule: 'cannot-play', line: 1 }] });
  });
});

describe('a sort of values', () => {
  const slips = slipsWith(8, { 18: 8 }, { next: seeded(3) }).join('\n');
  const input = () => Promise.resolve(Buffer.from(slips));

  test('is counted and kept, and can be read again', async () => {
    const cwd = emptyFolder();
    const sorted = await library.values({ slips: '-', people: 9, date: '2027-02-04' }, { cwd, input });
    const file = 'values/2027-02-04-goed-werk-30.md';
    expect(sorted).toMatchObject({ file, people: 8, missing: [9], values: { counted: true }, shift: null });
    expect(sorted.values?.work?.first).toContain('professioneel-gedrag');
    const kept = { file, values: sorted.values };
    expect(await library.keptValues(undefined, { cwd })).toMatchObject(kept);
    expect(await library.keptValues(file, { cwd })).toMatchObject(kept);
  });

  test('is refused as a whole with what is wrong', async () => {
    const cwd = emptyFolder();
    const odd = () => Promise.resolve(Buffer.from(`${slips}\n9 1`));
    await expect(library.values({ slips: '-' }, { cwd, input: odd })).rejects.toThrow('<stdin>:9: Briefje 9:');
    await expect(library.values({} as never, { cwd })).rejects.toBeInstanceOf(UserError);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
