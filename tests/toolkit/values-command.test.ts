import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type SortEnds, sortLines } from '../support/sort-lines.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder } from '../support/workroom.ts';

const day = ['--date', '2027-02-04'];
const NAME = '2027-02-04-goed-werk-30';

/** Card 18 in the first ten of five, card 27 of four; card 21 in the last ten of seven. */
const fiveAndFour = (person: number): SortEnds => ({
  first: [...(person <= 5 ? [18] : []), ...(person <= 4 ? [27] : [])],
  last: person <= 7 ? [21] : [],
  middle: [...(person > 5 ? [18] : []), ...(person > 4 ? [27] : []), ...(person > 7 ? [21] : [])],
});

const nothing = (): SortEnds => ({ first: [], last: [] });

function kept(cwd: string): string[] {
  return existsSync(join(cwd, 'values')) ? readdirSync(join(cwd, 'values')).sort() : [];
}

const both = ['.md', '.svg'].map((ending) => NAME + ending);

/** Everything a number could stand in, without the day, the name of the deck, and how many sat at the table. */
function numbersIn(text: string, people: string): string[] {
  const bare = text.replaceAll(/2027-02-04|4 februari 2027|goed-werk-30|values-(?:show-)?result@1/gu, '');
  return (bare.match(/\d+/gu) ?? []).filter((number) => number !== people);
}

describe('a sort of values', () => {
  test('marks what five of nine put first, not what four did, and tells no count', async () => {
    const cwd = emptyFolder();
    const behind = (person: number) =>
      [person <= 6 ? '+19' : '', person <= 5 ? '-07' : '', person <= 2 ? '*13' : ''].filter(Boolean).join(' ');
    const input = sortLines(9, fiveAndFour, behind);
    const { code, stdout } = await spawned(['values', '--slips', '-', '--people', '9', ...day], { cwd, input });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Vaak bij de eerste tien: Professioneel gedrag\.$/mu);
    expect(stdout).toMatch(/^Vaak bij de laatste tien: Rijkdom\.$/mu);
    expect(stdout).toMatch(/^Op het werk hoger dan thuis: Rechtmatigheid\.$/mu);
    expect(stdout).toMatch(/^Thuis hoger dan op het werk: Gezin en familie\.$/mu);
    expect(stdout).toMatch(/^Hierover willen mensen praten: Moed\.$/mu);
    expect(kept(cwd)).toEqual(both);
    const [file = '', svg = ''] = both.map((name) => readFileSync(join(cwd, 'values', name), 'utf8'));
    const json = await spawned(['waarden', 'show', '--json'], { cwd });
    const { values } = JSON.parse(json.stdout);
    expect(values).toEqual({
      date: '2027-02-04',
      deck: 'goed-werk-30',
      people: 9,
      counted: true,
      work: { first: ['professioneel-gedrag'], last: ['rijkdom'] },
      apart: { work: ['rechtmatigheid'], home: ['gezin'] },
      stars: ['moed'],
    });
    for (const text of [stdout, file, json.stdout]) {
      expect(text).not.toContain('Vooruitzien');
      expect(text).not.toContain('vooruitzien');
      expect(numbersIn(text, '9')).toEqual([]);
    }
    expect(svg).not.toContain('Vooruitzien');
    for (const [, text = ''] of svg.matchAll(/<(?:text|title|desc)[^>]*>([^<]*)</gu))
      expect(numbersIn(text, '9')).toEqual([]);
    // Nothing in the drawing is larger, longer or otherwise placed for one card than for another.
    expect([...svg.matchAll(/<text x=/gu)]).toHaveLength(5);
    expect(svg.match(/\d+px/gu)).toEqual(['15px']);
  });

  test('has stars alone with six people, and nothing at all with four', async () => {
    const cwd = emptyFolder();
    const starred = (person: number) => (person <= 2 ? '*13' : '*8');
    const six = await spawned(['values', '--slips', '-', '--json', ...day], {
      cwd,
      input: sortLines(6, () => ({ first: [18], last: [21] }), starred),
    });
    expect(six.code).toBe(0);
    expect(JSON.parse(six.stdout)).toMatchObject({
      people: 6,
      values: { counted: false, stars: ['inclusiviteit', 'moed'] },
      shift: null,
    });
    expect(JSON.parse(six.stdout).values).not.toHaveProperty('work');
    const text = readFileSync(join(cwd, 'values', `${NAME}.md`), 'utf8');
    expect(text).toContain('counted: false');
    expect(text).toContain('Met zes mensen wordt er niet geteld');
    expect(text).not.toMatch(/Professioneel|Rijkdom|eerste tien/u);
    const four = await spawned(['values', '--slips', '-', '--date', '2027-02-05'], {
      cwd,
      input: sortLines(4, () => ({ first: [18], last: [21] }), starred),
    });
    expect(four.code).toBe(0);
    expect(four.stdout).toBe('');
    expect(four.stderr).toContain('Met vier mensen laat het scherm niets zien.');
    expect(four.stderr).toContain('Er is niets bewaard.');
    expect(kept(cwd)).toEqual(both);
  });

  test('names every wrong line, and keeps nothing', async () => {
    const cwd = emptyFolder();
    const [one = '', two = '', three = '', four = ''] = sortLines(4, nothing).split('\n');
    const digits = (line: string) => line.split(' ')[1] ?? '';
    const five = digits(two).replace('2', '1');
    const lines = [`1 ${digits(one).slice(1)}`, `2 ${five}`, `${three} -06`, '', '# niet meegeteld', four, four];
    writeFileSync(join(cwd, 'b.txt'), `${lines.join('\r\n')}\r\n`);
    const { code, stdout, stderr } = await spawned(['values', '--slips', 'b.txt'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('b.txt:1: Kaart 1: 29 cijfers, het moeten er 30 zijn.\n');
    expect(stderr).toContain('b.txt:2: Kaart 2: vijf keer een 1, het moeten er vier zijn.\n');
    expect(stderr).toContain('b.txt:3: Kaart 3: 6 is privé en hoort niet in dit rijtje.\n');
    expect(stderr).toContain('b.txt:7: Kaart 4 staat ook op regel 6.');
    expect(stderr).not.toContain(digits(one).slice(1));
    expect(kept(cwd)).toEqual([]);
  });

  test('refuses each of the 120 lines with one other digit', { timeout: 60_000 }, async () => {
    const cwd = emptyFolder();
    const sound = sortLines(1, nothing).trim().slice(2);
    const wrong = [...sound].flatMap((digit, at) =>
      [...'12345'].filter((other) => other !== digit).map((other) => sound.slice(0, at) + other + sound.slice(at + 1)),
    );
    // A slip has a number up to 99, so they come in two files.
    const files = [wrong.slice(0, 60), wrong.slice(60)];
    for (const lines of files) {
      const input = lines.map((line, at) => `${at + 1} ${line}`).join('\n');
      const { code, stderr } = await spawned(['values', '--slips', '-'], { cwd, input });
      expect(code).toBe(2);
      expect(stderr.match(/^.*<stdin>:\d+: Kaart \d+: .* keer een /gmu)).toHaveLength(60);
    }
    expect(kept(cwd)).toEqual([]);
  });

  test('withholds a list that would tell the counts, and says so', async () => {
    const cwd = emptyFolder();
    // Fourteen cards, none of them private, each in the first ten of five or six of eight people.
    const cards = Array.from({ length: 15 }, (_, at) => at + 1).filter((card) => card !== 6);
    const slots = Array.from({ length: 80 }, (_, at) => cards[at % 14] ?? 0);
    const input = sortLines(8, (person) => {
      const first = slots.slice(person * 10 - 10, person * 10);
      return { first, last: [], middle: cards.filter((card) => !first.includes(card)) };
    });
    const { code, stdout } = await spawned(['values', '--slips', '-', ...day], { cwd, input });
    expect(code).toBe(0);
    expect(stdout).toContain('De eerste tien blijven weg');
    const text = readFileSync(join(cwd, 'values', `${NAME}.md`), 'utf8');
    expect(text).toMatch(/^ {2}first: withheld$/mu);
    expect(text).not.toMatch(/Creativiteit|creativiteit/u);
    const checked = await spawned(['check', 'values'], { cwd });
    expect(checked).toMatchObject({ code: 0 });
  });

  test('names slips that were not handed in, and those that were not dealt', async () => {
    const cwd = emptyFolder();
    const lines = sortLines(8, nothing).split('\n');
    const input = lines.filter((line) => !line.startsWith('3 ')).join('\n');
    const short = await spawned(['values', '--slips', '-', '--people', '9', ...day], { cwd, input });
    expect(short.code).toBe(0);
    expect(short.stderr).toContain('Deze briefjes zijn niet ingeleverd: 3 en 9.');
    const over = await spawned(['values', '--slips', '-', '--people', '7', ...day], { cwd, input });
    expect(over.code).toBe(2);
    expect(over.stderr).toContain('<stdin>:7: Kaart 8: er zijn briefjes 1 tot en met 7.');
    expect(kept(cwd)).toEqual(both);
  });
});

describe('a sort again', () => {
  const again = async (people: number, cwd = emptyFolder()) => {
    const first = sortLines(9, (person) => ({ first: person <= 6 ? [18, 13] : [], last: [21] }));
    await spawned(['values', '--slips', '-', ...day], { cwd, input: first });
    const input = sortLines(people, () => ({ first: [18, 25], last: [21], middle: [13] }));
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
    const other = await spawned(['values', '--slips', '-', '--again', before], { cwd, input: sortLines(9, nothing) });
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('is gemaakt met andere kaarten: eigen.');
  });
});

describe('what was kept', () => {
  test('is forgotten with its drawing, and git is named', async () => {
    const cwd = emptyFolder();
    await spawned(['values', '--slips', '-', ...day], { cwd, input: sortLines(9, fiveAndFour) });
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
    const { code, stdout } = await spawned(args, { cwd, input: sortLines(9, fiveAndFour) });
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
  const run = (text: string, ...args: readonly string[]) => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'decks'));
    writeFileSync(join(cwd, 'decks', 'eigen.yaml'), text);
    return { cwd, ran: spawned([...args], { cwd, input: sortLines(9, nothing) }) };
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
