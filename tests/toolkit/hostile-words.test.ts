import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { escapeXml } from '../../src/core/draw/svg.ts';
import { pageText } from '../../src/core/programme/page.ts';
import { findUnsafe } from '../../src/core/text/characters.ts';
import { nl } from '../../src/language/nl.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

/** As a team may write it in YAML: colours, a bell, a title of the window, text from right to left, a blank nobody sees. */
const put = String.raw`\e[31m \a \e]0;x\a \u202e \u200b \u2028 \x9b`;

const statements = `format: driehoek/pulse-statements@1
id: eigen
title: "Eigen ${put}"
language: nl
statements:
  - { id: tijd, theme: binnen, text: "Er is tijd ${put}", heard: "veel ${put}", ask: "Hoe dan? ${put}", direction: disagree }
  - { id: rust, theme: binnen, text: "| Rust | ${put}" }
`;

const deck = `format: driehoek/deck@1
id: kaarten
title: "Kaarten ${put}"
language: nl
piles: [1, 1, 1, 1, 1]
cards:
${[1, 2, 3, 4, 5].map((n) => `  - { id: w${n}, name: "W${n} ${put}", meaning: "Durf ${put}" }`).join('\n')}
`;

const programme = `format: driehoek/programme@1
id: traject
title: "<b>Traject</b> ${put}"
series: goed-werk
leaders: ["*begeleider* ${put}"]
groups:
  - { id: a, people: 9, start: "09:30", dates: [2027-02-04, 2027-03-04, 2027-04-01, 2027-05-13] }
closing: { date: 2027-06-10, start: "13:30", answer-from: "directie ${put}", answer-due: 2027-07-08 }
`;

const slips = [...Array(8).keys()].map((at) => `${at + 1} 51 *1\n`).join('');

/** Every file below a folder, with its text. */
function textsIn(folder: string): (readonly [file: string, text: string])[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')] as const);
}

const steering = (text: string) => findUnsafe(text).map(({ name }) => name);

async function ran(cwd: string, args: readonly string[], input = '') {
  const { code, stdout, stderr } = await inProcess(args, { cwd, input });
  expect(code, stderr).toBe(0);
  return stdout + stderr;
}

describe('what a team wrote itself never steers a terminal, a page or a drawing', () => {
  test.each([
    ['the words of a pulse', ['pulse', '--statements', 'eigen.yaml', '--slips', '-'], slips],
    ['its file', ['pulse', '--statements', 'eigen.yaml', '--slips', '-', '-o', '-'], slips],
    ['plain', ['pulse', '--statements', 'eigen.yaml', '--slips', '-', '--plain'], slips],
    ['a pulse that was kept', ['pulse', 'show'], ''],
    ['a sort', ['values', '--deck', 'kaarten.yaml', '--slips', '-'], slips.replaceAll('51', '12345')],
    ['a sort that was kept', ['values', 'show'], ''],
    ['a deck', ['values', 'deck', 'kaarten'], ''],
    ['a programme', ['programme', 'show', 'traject'], ''],
    ['its letters', ['programme', 'invite', 'traject'], ''],
    ['everything there is', ['list'], ''],
  ])('%s', async (_, args, input) => {
    const cwd = emptyFolder();
    const mine = { 'eigen.yaml': statements, 'kaarten.yaml': deck };
    for (const [file, text] of Object.entries(mine)) writeFileSync(join(cwd, file), text);
    for (const [folder, file, text] of [
      ['programmes', 'traject.yaml', programme],
      ['decks', 'kaarten.yaml', deck],
    ] as const) {
      mkdirSync(join(cwd, folder));
      writeFileSync(join(cwd, folder, file), text);
    }
    if (args[1] === 'show' && args[0] === 'pulse')
      await ran(cwd, ['pulse', '--statements', 'eigen.yaml', '--slips', '-'], slips);
    if (args[1] === 'show' && args[0] === 'values')
      await ran(cwd, ['values', '--deck', 'kaarten.yaml', '--slips', '-'], slips.replaceAll('51', '12345'));
    expect(steering(await ran(cwd, args, input))).toEqual([]);
    for (const [file, text] of textsIn(cwd)) expect([file, steering(text)]).toEqual([file, []]);
  });

  test('a drawing has no character that XML forbids', () => {
    expect(escapeXml('a\u0007b<\ufffe')).toBe('a‹U+0007›b&#60;\ufffe');
  });
});

test('the page for the top shows what was typed, not what Markdown makes of it', () => {
  const text = pageText(
    {
      messages: [{ text: '<b>Geen</b> *tijd*', rubs: 'a_b_c', asks: '![x](y)', layer: '[z]' }],
      dissent: [{ view: '# nee', needs: '`ja`' }],
      brings: '*wij*',
      from: '<i>directie</i>',
      due: '2027-07-08',
    },
    'Traject <1>',
    nl,
  );
  for (const shown of [
    '# Traject &lt;1>',
    '&lt;b>Geen&lt;/b> \\*tijd\\*',
    'a\\_b\\_c',
    '!\\[x\\](y)',
    '- \\# nee',
    '\\`ja\\`',
  ])
    expect(text).toContain(shown);
});
