import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seeded } from '../support/seeded.ts';
import { slipsWith } from '../support/sort-slips.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder } from '../support/workroom.ts';

const day = ['--date', '2027-02-04'];
const NAME = '2027-02-04-goed-werk-30';

/** So many people of whom so many put each of these cards first, and others never. */
function slips(people: number, placed: Readonly<Record<number, number>>, rest?: (card: number) => string): string {
  const next = seeded(7);
  return slipsWith(people, placed, { next, ...(rest === undefined ? {} : { rest }) }).join('\n');
}

function kept(cwd: string): string[] {
  return existsSync(join(cwd, 'values')) ? readdirSync(join(cwd, 'values')).sort() : [];
}

test('what differs at home, and what to talk about, is kept and shown again', async () => {
  const cwd = emptyFolder();
  const rest = (card: number) =>
    [card <= 6 ? '+19' : '', card <= 5 ? '-07' : '', card <= 4 ? '-17' : '', card <= 2 ? '*13' : ''].join(' ');
  const ran = await spawned(['values', '--slips', '-', ...day], { cwd, input: slips(9, { 18: 9 }, rest) });
  expect(ran.code).toBe(0);
  const shown = await spawned(['waarden', 'toon'], { cwd });
  for (const { stdout } of [ran, shown]) {
    expect(stdout).toMatch(/^Op het werk hoger dan thuis: Rechtmatigheid\.$/mu);
    expect(stdout).toMatch(/^Thuis hoger dan op het werk: Gezin en familie\.$/mu);
    expect(stdout).toMatch(/^Hierover willen mensen praten: Moed\.$/mu);
  }
  const json = await spawned(['values', 'show', `values/${NAME}.md`, '--json'], { cwd });
  expect(JSON.parse(json.stdout)).toMatchObject({
    file: `values/${NAME}.md`,
    values: { people: 9, apart: { work: ['rechtmatigheid'], home: ['gezin'] }, stars: ['moed'] },
  });
});

describe('a sort again', () => {
  const again = async (people: number, cwd = emptyFolder()) => {
    const first = slips(9, { 18: 9, 13: 6, 25: 0 });
    await spawned(['values', '--slips', '-', ...day], { cwd, input: first });
    const input = slips(people, { 18: people, 25: 5, 13: 0 });
    const before = `values/${NAME}.md`;
    const args = ['values', '--slips', '-', '--date', '2027-05-13', '--again', before];
    return { cwd, ran: await spawned(args, { cwd, input }) };
  };

  test('tells per list what was first, what is now, and what is both', async () => {
    const { cwd, ran } = await again(9);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(
      /Vaak bij de eerste tien\n {2}Eerst: Moed\.\n {2}Nu: Vakmanschap\.\n {2}Beide keren: Professioneel gedrag\./u,
    );
    expect(ran.stdout).toContain('Vergeleken met 4 februari 2027.');
    expect(ran.stdout).not.toContain('Toen waren jullie');
    const text = readFileSync(join(cwd, 'values', '2027-05-13-goed-werk-30.md'), 'utf8');
    expect(text).toContain('## Wat is verschoven');
    expect(text).toContain('Eerst: Moed. Nu: Vakmanschap.');
  });

  test('says above the lists that the group had another size', async () => {
    const { ran } = await again(7);
    expect(ran.code).toBe(0);
    expect(ran.stdout.indexOf('Toen waren jullie met negen, nu met zeven')).toBeGreaterThan(0);
    expect(ran.stdout.indexOf('Toen waren jullie')).toBeLessThan(ran.stdout.indexOf('  Eerst:'));
  });

  test('has nothing to tell where one of both was not counted, or has other cards', async () => {
    const { cwd, ran } = await again(6);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('Verschuiving is er niet');
    const before = join(cwd, 'values', `${NAME}.md`);
    writeFileSync(before, readFileSync(before, 'utf8').replaceAll('goed-werk-30', 'eigen'));
    const other = await spawned(['values', '--slips', '-', '--again', before], { cwd, input: slips(9, {}) });
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('is gemaakt met andere kaarten: eigen.');
  });
});

test('the latest is the last of its day, also the tenth', async () => {
  const cwd = emptyFolder();
  const ran = await spawned(['values', '--slips', '-', ...day], { cwd, input: slips(9, { 18: 9 }) });
  expect(ran.code).toBe(0);
  const text = readFileSync(join(cwd, 'values', `${NAME}.md`), 'utf8');
  for (const n of [2, 9, 10]) {
    writeFileSync(join(cwd, 'values', `${NAME}-${n}.md`), text);
    const { stdout } = await spawned(['values', 'show', '--json'], { cwd });
    expect(JSON.parse(stdout).file).toBe(`values/${NAME}-${n}.md`);
  }
});

describe('what was kept', () => {
  test('is forgotten with its drawing, and git is named', async () => {
    const cwd = emptyFolder();
    await spawned(['values', '--slips', '-', ...day], { cwd, input: slips(9, { 18: 5 }) });
    const { code, stdout, stderr } = await spawned(['values', 'forget', `values/${NAME}.md`], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `values/${NAME}.md\nvalues/${NAME}.svg\n` });
    expect(stderr).toContain('git');
    expect(kept(cwd)).toEqual([]);
    const gone = await spawned(['values', 'show'], { cwd });
    expect(gone.code).toBe(2);
    writeFileSync(join(cwd, 'brief.md'), '# Geen uitkomst\n');
    const other = await spawned(['values', 'forget', 'brief.md'], { cwd });
    expect(other.code).toBe(2);
    expect(existsSync(join(cwd, 'brief.md'))).toBe(true);
  });

  test.each(['nl', 'en'])('can go to standard output alone, in %s', async (language) => {
    const cwd = emptyFolder();
    const args = ['values', '--slips', '-', '--output', '-', '--lang', language, ...day];
    const { code, stdout } = await spawned(args, { cwd, input: slips(9, { 18: 5 }) });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^---\nformat: driehoek\/values-result@1\n/u);
    expect(stdout).toContain(language === 'nl' ? 'Professioneel gedrag' : 'Professional conduct');
    expect(stdout).not.toContain('.svg');
    expect(kept(cwd)).toEqual([]);
  });
});

describe('cards of a team of its own', () => {
  const deck = (piles: string, ...cards: string[]) =>
    `format: driehoek/deck@1\nid: eigen\ntitle: Eigen\nlanguage: nl\npiles: ${piles}\ncards:\n${cards
      .map((name) => `  - { id: ${name.toLowerCase()}, name: ${name}, meaning: zoals wij het zien }\n`)
      .join('')}`;
  const folderWith = (text: string) => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'decks'));
    writeFileSync(join(cwd, 'decks', 'eigen.yaml'), text);
    return cwd;
  };
  const run = (text: string, ...args: readonly string[]) => {
    const cwd = folderWith(text);
    return { cwd, ran: spawned([...args], { cwd, input: slips(9, {}) }) };
  };

  test.each([
    ['[1, 1, 1, 1]', ['Aap', 'Noot', 'Mies', 'Wim'], 'het moeten er vijf zijn'],
    ['[1, 1, 1, 1, 1]', ['Aap', 'Noot', 'Mies', 'Wim'], 'Op de stapels passen 5 kaarten, en er zijn er 4.'],
    ['[1, 1, 1, 1, 1]', ['Aap', 'Noot', 'Mies', 'Wim', 'Aap'], '"aap" staat ook op kaart 1.'],
  ])('are refused with piles %s and cards %j', async (piles, cards, said) => {
    const sorting = run(deck(piles, ...cards), 'values', '--deck', 'eigen', '--slips', '-');
    const sorted = await sorting.ran;
    expect(sorted.code).toBe(2);
    expect(sorted.stderr).toContain('decks/eigen.yaml:');
    expect(sorted.stderr).toContain(said);
    expect(kept(sorting.cwd)).toEqual([]);
    const checked = await run(deck(piles, ...cards), 'check', 'decks').ran;
    expect(checked.code).toBe(1);
    expect(checked.stdout + checked.stderr).toContain(said);
  });

  test('are told of where they are in another language', async () => {
    const cwd = folderWith(
      deck('[1, 1, 1, 1, 1]', 'Ape', 'Nut', 'Cat', 'Tom', 'Sis').replace('language: nl', 'language: en'),
    );
    const input = Array.from({ length: 7 }, (_, at) => `${at + 1} 12.45`).join('\n');
    const ran = await spawned(['values', '--deck', 'decks/eigen.yaml', '--slips', '-', ...day], { cwd, input });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('De namen staan in een andere taal');
  });

  test('have ends of their own size, and so do the lists that are checked', async () => {
    const cards = 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => `Kaart${letter}`);
    const digits = `${'1'.repeat(6)}${'2'.repeat(7)}${'4'.repeat(7)}${'5'.repeat(5)}`;
    const input = Array.from({ length: 7 }, (_, at) => `${at + 1} ${digits}.`).join('\n');
    const cwd = folderWith(deck('[6, 7, 1, 7, 5]', ...cards));
    const ran = await spawned(['values', '--deck', 'eigen', '--slips', '-', '--json', ...day], { cwd, input });
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout).values.work.first).toHaveLength(13);
    expect(await spawned(['check', 'values'], { cwd })).toMatchObject({ code: 0 });
  });

  test('are listed beside those that come with the program, and shown with their meanings', async () => {
    const own = deck('[1, 1, 1, 1, 1]', 'Aap', 'Noot', 'Mies', 'Wim', 'Zus');
    const { code, stdout } = await run(own, 'values', 'deck').ran;
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^eigen {2}Eigen, vijf kaarten\ngoed-werk-30 {2}/u),
    });
    const shown = await run(own, 'values', 'deck', 'eigen').ran;
    expect(shown.stdout).toContain(' 3  Mies  zoals wij het zien\n');
    const shipped = await run(own, 'waarden', 'kaarten', 'goed-werk-30', '--lang', 'en').ran;
    expect(shipped.stdout).toContain(' 6  Religion');
  });
});
