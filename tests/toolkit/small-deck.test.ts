import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/core/format/language.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

const deck = (language: Language) => `format: driehoek/deck@1
id: eigen
title: Eigen
language: ${language}
piles: [1, 2, 4, 3, 2]
cards:
${Array.from({ length: 12 }, (_, at) => `  - { id: w${at + 1}, name: "W${at + 1}", meaning: m }\n`).join('')}`;

const statements = (language: Language) => `format: driehoek/pulse-statements@1
id: eigen
title: Eigen
language: ${language}
statements:
${Array.from({ length: 3 }, (_, at) => `  - { id: s${at + 1}, theme: t, text: "S${at + 1}." }\n`).join('')}`;

/** Words that are true of the usual cards and statements alone. */
const ofTheUsual = /\b(?:tien|ten|dertig|thirty)\b|12\.4\.|45342/u;

describe.each([
  ['nl', 'Vaak bij de eerste drie: W1', 'Vaak bij de laatste vijf:', 'De eerste drie blijven weg'],
  ['en', 'Often in the first three: W1', 'Often in the last five:', 'The first three are left out'],
] as const)('what is said of a deck of twelve with piles of its own: %s', (language, first, last, withheld) => {
  const values = async (sort: (at: number) => string) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'eigen.yaml'), deck(language));
    const input = [...Array(8).keys()].map((at) => `${at + 1} ${sort(at)}\n`).join('');
    const args = ['--lang', language, 'values', '--deck', 'eigen.yaml', '--slips', '-', '--date', '2027-02-04'];
    return { cwd, ...(await inProcess(args, { cwd, input })) };
  };

  test('on the screen, in the file and in the drawing', async () => {
    // Each has another pair behind the first card, so that no count can be worked out.
    const { cwd, code, stdout, stderr } = await values((at) => (at < 5 ? '122....44455' : '....12244455'));
    expect(code, stderr).toBe(0);
    const files = readdirSync(join(cwd, 'values')).map((file) => readFileSync(join(cwd, 'values', file), 'utf8'));
    expect(files).toHaveLength(2);
    for (const text of [stdout, ...files]) {
      expect(text).not.toMatch(ofTheUsual);
      expect(text.replace(/\s+/gu, ' ')).toMatch(new RegExp(`${first}|${withheld}`, 'u'));
      expect(text).toContain(last);
    }
  });

  test('and the message about a wrong line, or none, shows one that is right', async () => {
    const wrong = await values(() => '1');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).not.toMatch(ofTheUsual);
    const example = /: (3 [1245. ]+ \+.*)$/mu.exec(wrong.stderr)?.[1] ?? '';
    expect((await values(() => example.slice(2))).code).toBe(0);
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'eigen.yaml'), deck(language));
    writeFileSync(join(cwd, 'drie.yaml'), statements(language));
    const run = (...args: string[]) => inProcess(['--lang', language, ...args, '--slips', '-'], { cwd, input: '' });
    expect((await run('values', '--deck', 'eigen.yaml')).stderr).not.toMatch(ofTheUsual);
    expect((await run('pulse', '--statements', 'drie.yaml')).stderr).toMatch(
      / (?:drie cijfers|three digits),.*: 3 142 \*3$/mu,
    );
  });
});

test.each([
  ['nine.txt', ['nine.svg', 'nine.txt']],
  ['nine.md', ['nine.md', 'nine.svg']],
  ['nine', ['nine.md', 'nine.svg']],
  ['nine.svg', ['nine.svg', 'nine.svg.svg']],
])('--output %s is the name of the file', async (named, files) => {
  const cwd = emptyFolder();
  const input = [...Array(8).keys()].map((at) => `${at + 1} 122....44455\n`).join('');
  writeFileSync(join(cwd, 'own.yaml'), deck('nl'));
  const ran = await inProcess(['values', '--deck', 'own.yaml', '--slips', '-', '-o', named], { cwd, input });
  expect(ran.code, ran.stderr).toBe(0);
  expect(
    readdirSync(cwd)
      .filter((name) => name !== 'own.yaml')
      .sort(),
  ).toEqual(files);
});
