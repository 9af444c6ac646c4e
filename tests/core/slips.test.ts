import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAnswers } from '../../src/core/answers/parse.ts';
import { type Check, checkOne, fixText } from '../../src/core/check/check-text.ts';
import type { Finding } from '../../src/core/check/finding.ts';
import { type FileKind, type FilePlace, formats } from '../../src/core/check/kind.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import { shapeOf } from '../../src/core/format/shape.ts';
import { findFront } from '../../src/core/record/front.ts';
import { withEdits } from '../../src/core/text/edit.ts';
import { loadYaml } from '../../src/core/yaml/load.ts';
import { findSlips } from '../../src/core/yaml/slips/find-slips.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { bundledFiles } from '../support/bundled-files.ts';
import { sample } from '../support/example-files.ts';
import { type Slipped, slipped } from '../support/slips.ts';

interface Sound {
  readonly place: FilePlace;
  readonly kind: FileKind;
  /** What stands before and behind its YAML. */
  readonly around: readonly [string, string];
  readonly yaml: string;
}

const answers = readFileSync(packagePath('templates', 'answers', 'nl', 'kort.yaml'), 'utf8');

function recordOf(text: string): Sound {
  const { start = 0, end = 0, yaml = '' } = findFront(text) ?? {};
  const place = { file: 'records/2026-12-18-een-terras.md', folder: 'records' } as const;
  return { place, kind: 'record', around: [text.slice(0, start), text.slice(end)], yaml };
}

const sound: readonly Sound[] = [
  { place: { file: 'cases/een-terras.yaml', folder: 'cases' }, kind: 'case', around: ['', ''], yaml: sample('case') },
  { place: { file: 'x.yaml', named: true }, kind: 'protocol', around: ['', ''], yaml: sample('protocol') },
  { place: { file: 'driehoek.config.yaml' }, kind: 'config', around: ['', ''], yaml: sample('config') },
  { place: { file: 'a.yaml', named: true }, kind: 'answers', around: ['', ''], yaml: answers },
  recordOf(sample('record')),
  ...bundledFiles('case')
    .filter((_, at) => at % 9 === 4)
    .map(({ path }): Sound => {
      const place = { file: `cases/${path.split('/').at(-1)}`, folder: 'cases' } as const;
      return { place, kind: 'case', around: ['', ''], yaml: readFileSync(path, 'utf8') };
    }),
];

function checkOf(place: FilePlace): Check {
  return {
    place,
    settings: settingsOf({ format: 'driehoek/config@1' }, 'nl', undefined),
    messages: nl,
    world: { file: place.file },
  };
}

/** Names of steps are known to nobody who reads the file alone: a line without a colon may be text there. */
const isLeft = (kind: string, of: FileKind) => of === 'answers' && (kind === 'no colon' || kind === 'no dashes');

interface Row extends Slipped {
  readonly own: Sound;
}

/** For each kind of slip one place in each file, another one in the next. */
const byKind = new Map<string, Row[]>();
for (const [turn, own] of sound.entries()) {
  const kinds = new Map<string, Slipped[]>();
  for (const one of slipped(own.yaml)) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  for (const [kind, all] of kinds) {
    const chosen = all[(turn * 7 + kind.length) % all.length];
    if (chosen && !isLeft(kind, own.kind)) byKind.set(kind, [...(byKind.get(kind) ?? []), { ...chosen, own }]);
  }
}

/** As files come: from Windows too, and with a byte-order mark. */
const ways: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
];

function dataOf(text: string, { kind }: Sound): unknown {
  const { value } = loadYaml(kind === 'record' ? (findFront(text)?.yaml ?? '') : text);
  return value;
}

const isHunt = process.env.MODE === 'hunt';
/** In `npm test` every kind of slip in half of the files, in the other half for the next kind. */
const inTurn = (turn: number) => isHunt || turn % 2 === 0;

const said = ({ rule, message }: Finding) => `${rule}: ${message}`;

describe('a slip', () => {
  const kinds = [...byKind].map(([kind, rows], turn) => {
    const chosen = rows.filter((_, at) => rows.length === 1 || inTurn(at + turn));
    return [kind, chosen] as const;
  });

  test.each(kinds)('%s: is one finding, at its place, with its mend', (_, rows) => {
    for (const [at, { own, text: yaml, meant: right, line, isSafe }] of rows.entries()) {
      const way = ways[at % ways.length] ?? ((text: string) => text);
      const [before, behind] = own.around;
      const text = way(before + yaml + behind);
      const meant = way(before + right + behind);
      const check = checkOf(own.place);
      // The words that were put in may be advised against, as they stand in the text as it was meant.
      const advice = (checkOne(meant, check) ?? []).map(said);
      const found = (checkOne(text, check) ?? []).filter((one) => !advice.includes(said(one)));
      expect(found, text).toHaveLength(1);
      const [finding] = found;
      const parser = Object.values(nl.yaml).map((sentence) => sentence(''));
      expect(parser, text).not.toContain(finding?.message);
      expect(finding?.line, text).toBe(line + (before === '' ? 0 : 1));
      const mended = withEdits(text, finding?.fix?.edits ?? []);
      expect(dataOf(mended, own), text).toEqual(dataOf(meant, own));
      if (isSafe) expect(fixText(text, check).text, text).toBe(mended);
      const fixed = fixText(text, check, 'all').text;
      expect(fixText(fixed, check, 'all').count).toBe(0);
    }
  });

  test('of these kinds is looked for in every kind of file', () => {
    expect(byKind.size).toBeGreaterThan(70);
    for (const { kind } of sound)
      expect([...byKind.values()].flat().filter(({ own }) => own.kind === kind).length).toBeGreaterThan(0);
  });
});

const caseFile = sample('case');
const inCases = checkOf({ file: 'cases/een-terras.yaml', folder: 'cases' });

describe('a habit', () => {
  test.each<[string, string, number, string]>([
    ['a fence of Markdown', `\`\`\`yaml\n${caseFile}\`\`\`\n`, 1, caseFile],
    ['front matter', `---\n${caseFile}---\n`, caseFile.split('\n').length + 1, caseFile],
    ['tabs on many lines', caseFile.replace(/^ {4}(?=stake|title|gain|harm)/gmu, '\t'), 0, caseFile],
    ['smart quotes on many lines', caseFile.replace(/(stake|how): (.*)/gu, '$1: “$2”'), 0, ''],
  ])('%s: is one finding for all of the file', (_, text, line, mended) => {
    const [first, ...more] = checkOne(text, inCases) ?? [];
    expect(more).toEqual([]);
    expect(first?.rule).toBe('yaml-syntax');
    if (line > 0) expect(first?.line).toBe(line);
    const fixed = fixText(text, inCases).text;
    expect(checkOne(fixed, inCases)).toEqual([]);
    if (mended !== '') expect(fixed).toBe(mended);
  });

  test.each(['l', 'I', '/', '!', '¦', '>|', '|>'])('%s in the place of | is made a |', (sign) => {
    const text = caseFile.replace('situation: |', `situation: ${sign}`);
    expect(checkOne(text, inCases)).toHaveLength(1);
    expect(fixText(text, inCases, 'all').text).toBe(caseFile);
  });

  test.each(['\u2028', '\u2029', '\u0085'])('a line that ends in %j ends there once it is mended', (end) => {
    const text = caseFile.replace(/^(level: .*)\n/mu, `$1${end}`);
    expect(checkOne(text, inCases)).toHaveLength(1);
    expect(fixText(text, inCases).text).toBe(caseFile);
  });

  test('the first line of a story too far in is the one that is named', () => {
    const story = 'situation: |\n  Vrijdagavond, elf uur.\n  De klok slaat.\n  Ik sta op het plein en weet het niet.\n';
    const own = caseFile.replace(/^situation: \|\n(?: {2}.*\n)+/mu, story);
    const text = own.replace('  Vrijdagavond', '     Vrijdagavond');
    expect((checkOne(text, inCases) ?? []).filter(({ rule }) => rule === 'yaml-syntax')).toHaveLength(1);
    expect(fixText(text, inCases, 'all').text).toBe(own);
  });

  test('a field that stands too far to the left is never taken for text without a person', () => {
    const text = caseFile.replace(/^ {2}side: /mu, 'side: ');
    expect(fixText(text, inCases)).toEqual({ text, count: 0 });
  });

  test('two documents: the first is judged, the second named', () => {
    const found = checkOne(`${caseFile}---\n${caseFile}`, inCases) ?? [];
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([['yaml-syntax', caseFile.split('\n').length]]);
    expect(found[0]?.fix?.edits).toEqual([]);
  });

  test('text after the last line of front matter becomes a comment, if a person agrees', () => {
    const text = `---\n${caseFile}---\n\nEn nog wat tekst.\n`;
    const fixed = fixText(text, inCases, 'all').text;
    expect(fixText(text, inCases).count).toBe(0);
    expect(fixed).toBe(`${caseFile}\n# En nog wat tekst.\n`);
  });

  test('two slips are two findings, and both are mended', () => {
    const text = caseFile.replace(/^title: (.*)$/mu, 'title: “$1”').replace(/^role: (.*)$/mu, 'role：$1');
    expect((checkOne(text, inCases) ?? []).map(({ line }) => line)).toEqual([2, 4]);
    expect(dataOf(fixText(text, inCases).text, sound[0] as Sound)).toEqual(loadYaml(caseFile).value);
  });
});

describe('JSON', () => {
  const lines = JSON.stringify(loadYaml(answers).value, null, 2).split('\n');
  const place = { file: 'answers/a.json', folder: 'answers' } as const;
  test.each(lines.flatMap((line, at) => (line.endsWith(',') && at % 3 === 1 ? [at] : [])))(
    'without the comma of line %i has one finding there',
    (at) => {
      const [right, text] = [lines, lines.with(at, (lines[at] ?? '').slice(0, -1))].map((own) => own.join('\n'));
      const found = checkOne(text ?? '', checkOf(place));
      expect(found).toMatchObject([{ rule: 'yaml-syntax', line: at + 1, message: nl.slips['missing-comma'].found() }]);
      expect(fixText(text ?? '', checkOf(place)).text).toBe(right);
    },
  );
});

describe('no slip', () => {
  test.each([
    ['a comment behind a value', caseFile.replace(/^title: .*$/mu, '$&  # zonder namen')],
    ['a comment behind an id after one blank', caseFile.replace(/^level: .*$/mu, '$& # kan ook organisatie zijn')],
    ['a comment behind quotes', caseFile.replace(/^title: .*$/mu, 'title: "Een terras" # zonder namen')],
    ['inches', caseFile.replace(/^title: .*$/mu, 'title: Een balk van 5"')],
    ['an apostrophe at the end', caseFile.replace(/^title: .*$/mu, "title: De Jansens'")],
    ['a comment behind an id', caseFile.replace(/^level: .*$/mu, '$& #kan ook organisatie zijn')],
    ['words in smart quotes', caseFile.replace(/^title: .*$/mu, 'title: “Ja” of “nee”')],
    ['a tab behind a colon', caseFile.replace(/^title: /mu, 'title:\t')],
    ['a hard blank in a text', caseFile.replace(/^title: .*$/mu, 'title: Een boete van €\u00a05')],
    ['a text that goes on', caseFile.replace(/^title: .*$/mu, 'title: Een terras\n  na elven')],
    ['quotes that go on', caseFile.replace(/^title: .*$/mu, 'title: "Een terras:\n  na elven"')],
    ['a list that goes on', caseFile.replace(/^themes: .*$/mu, 'themes: [\n  maatwerk-willekeur\n]')],
    ['a dash that opens the file', `---\n${caseFile}`],
  ])('%s', (_, text) => {
    expect(checkOne(text, inCases)).toEqual([]);
  });

  test('is in what comes with the program', () => {
    for (const kind of ['case', 'protocol', 'lens', 'answers', 'config'] as const)
      for (const { path } of bundledFiles(kind)) {
        const found = checkOne(readFileSync(path, 'utf8'), checkOf({ file: path, named: true })) ?? [];
        expect(found.filter(({ rule }) => rule === 'yaml-syntax' || rule === 'text-cut-off')).toEqual([]);
      }
  });
});

test('files that are read elsewhere are told in the same words', () => {
  const text = answers.replace(/^protocol: .*$/mu, 'protocol：kort');
  const { value, findings } = parseAnswers(text, 'a.yaml', en);
  expect(value).toBeUndefined();
  expect(findings.map(({ message }) => message)).toEqual([en.slips['other-colon'].found('：')]);
});

test.each([
  'k: "',
  '\t',
  'a: [',
  '- ',
  '• x\n',
  "'s ",
  'a: |\n',
  '"\n',
  '"\\"',
  'a: b"\n',
  'a: b # c\n',
  '**a:** b\n',
  ' a: b\n',
  '\u00a0',
  'a：b\n',
  ' #x',
  '---\n',
  '```\n',
  '“',
  '{',
  'title: x\n y: z\n',
])('256 KB of %j take less than a second', (part) => {
  const shape = shapeOf(formats.case.schema);
  const text = `format: driehoek/case@1\nsituation:\n${part.repeat(262_144 / part.length)}`;
  const start = process.cpuUsage();
  findSlips(text, shape);
  expect(process.cpuUsage(start).user / 1000, 'in ms of the processor').toBeLessThan(1000);
});
