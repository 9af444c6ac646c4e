import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedDeck } from '../../src/app/shelf/deck.ts';
import { checkOne } from '../../src/core/check/check-text.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import { countSort } from '../../src/core/values/count-sort.ts';
import { drawValues } from '../../src/core/values/draw-values.ts';
import { printValues } from '../../src/core/values/print-values.ts';
import { readValuesResult } from '../../src/core/values/read-result.ts';
import { shiftOf } from '../../src/core/values/shift.ts';
import { readSortSlip } from '../../src/core/values/sort-slip.ts';
import { countedOf, valuesResultOf } from '../../src/core/values/values-result-of.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { seeded } from '../support/seeded.ts';
import { slipOf, slipsWith } from '../support/sort-slips.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder } from '../support/workroom.ts';

const DAY = '2027-02-04';

/** The built program on a file of slips; what it said, and every file it left. */
async function sorted(lines: readonly string[], args: readonly string[] = []) {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'briefjes.txt'), `${lines.join('\n')}\n`);
  const ran = await spawned(['values', '--slips', 'briefjes.txt', '--date', DAY, ...args], { cwd });
  const folder = join(cwd, 'values');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  return { ...ran, cwd, names, texts, all: [ran.stdout, ran.stderr, ...texts].join('\n') };
}

/** Without what may hold digits: the day, how many people there were, the name of the deck, and the numbers of a drawing. */
function withoutKnownDigits(text: string): string {
  return text
    .replace(/2027-02-04|4 februari 2027|4 February 2027|people: \d+|goed-werk-30|@1/gu, '')
    .replace(/<style>.*<\/style>| [a-z-]+="[^"]*"/giu, '');
}

describe('a sort from a file of slips', () => {
  test('marks what five of nine put first and not what four did, and says no number', async () => {
    const next = seeded(1);
    const run = await sorted(slipsWith(9, { 18: 5, 27: 4 }, { next }));
    expect(run.code).toBe(0);
    expect(run.names).toEqual([`${DAY}-goed-werk-30.md`, `${DAY}-goed-werk-30.svg`]);
    const first = /first: \[(.*)\]/u.exec(run.texts[0] ?? '')?.[1]?.split(', ');
    expect(first).toContain('professioneel-gedrag');
    expect(first).not.toContain('vooruitzien');
    for (const text of [run.stdout, ...run.texts]) expect(withoutKnownDigits(text)).not.toMatch(/\d/u);
  });

  test('gives word for word the same whether five, six, eight or nine put it first', async () => {
    const others = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19];
    const slips = (firsts: number) =>
      Array.from({ length: 9 }, (_, at) => {
        // Card 18 changes places with card 30, which stays below five.
        const own = [...others.slice(0, 9), ...others.slice(9), 20, 21, 22, 23, 24, 25, 26, 27, 28, 29];
        const order =
          at < firsts ? [18, ...own, 30] : [...own.slice(0, 9), 30, ...own.slice(9, 14), 18, ...own.slice(14)];
        return slipOf(at + 1, order);
      });
    const five = await sorted(slips(5));
    expect(five.texts[0]).toContain('professioneel-gedrag');
    for (const firsts of [6, 8, 9]) {
      const { texts, stdout } = await sorted(slips(firsts));
      expect([texts, stdout]).toEqual([five.texts, five.stdout]);
    }
  });

  test('of six gives only stars, of four nothing and says why', async () => {
    const next = seeded(2);
    const rest = (card: number) => (card < 3 ? '*13' : '');
    const six = await sorted(slipsWith(6, { 18: 6 }, { next, rest }));
    expect(six.code).toBe(0);
    expect(six.texts.join('\n')).toMatch(/counted: false\nstars: \[moed\]/u);
    expect(six.all).not.toContain('professioneel-gedrag');
    const four = await sorted(slipsWith(4, { 18: 4 }, { next, rest }));
    expect([four.code, four.names]).toEqual([0, []]);
    expect(four.stderr).toMatch(/Met vier mensen laat het scherm niets zien/u);
  });

  test('with wrong lines names each with its place, and writes nothing', async () => {
    const good = slipOf(
      4,
      Array.from({ length: 30 }, (_, at) => at + 1),
    );
    const digits = '11112222223333333333444444555';
    const run = await sorted([`1 ${digits}`, '2 111112222233333333334444445555', `3 ${good.slice(2)} -06`, good]);
    expect([run.code, run.names, run.stdout]).toEqual([2, [], '']);
    expect(run.stderr.split('\n').slice(0, 3)).toEqual([
      'Fout: briefjes.txt:1: Briefje 1: 29 cijfers, het moeten er 30 zijn.',
      'briefjes.txt:2: Briefje 2: vijf keer een 1, het moeten er vier zijn.',
      'briefjes.txt:3: Briefje 3: 6 is privé en hoort niet in dit rijtje.',
    ]);
  });

  test('withholds a list of fourteen from eight people, and says so', async () => {
    // Five of eight put each of fourteen cards among their first ten: 70 of the 80 places.
    const places = Array.from({ length: 8 }, (): number[] => []);
    const due = [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    for (const card of due)
      for (const own of [...places].sort((a, b) => a.length - b.length).slice(0, 5)) own.push(card);
    const slips = places.map((first, at) => {
      const middle = due.filter((card) => !first.includes(card));
      const rest = Array.from({ length: 15 }, (_, one) => 16 + ((one + at * 3) % 15)).concat(6);
      const room = 10 - first.length;
      return slipOf(at + 1, [...first, ...rest.slice(0, room), ...middle, ...rest.slice(room)]);
    });
    const run = await sorted(slips);
    expect(run.code).toBe(0);
    expect(run.texts[0]).toContain('first: withheld');
    expect(run.stdout).toContain('De eerste tien blijven weg');
  });

  test('names slips that were dealt and did not come, and one that came twice', async () => {
    const next = seeded(3);
    const lines = slipsWith(9, { 18: 9 }, { next });
    expect((await sorted(lines.slice(1), ['--people', '9'])).stderr).toContain('Briefje 1 is niet ingeleverd.');
    const twice = await sorted([...lines, lines[0] ?? '']);
    expect([twice.code, twice.names]).toEqual([2, []]);
    expect(twice.stderr).toContain('briefjes.txt:10: Briefje 1 staat ook op regel 1.');
  });
});

const decks = { nl: shippedDeck('nl'), en: shippedDeck('en') };

/** A result of a group by chance, with more in common the later it comes. */
function byChance(group: number, next: () => number) {
  const people = 5 + (group % 7);
  const alike = (group % 10) / 10;
  const common = Array.from({ length: 30 }, next);
  const slips = Array.from({ length: people }, (_, at) => {
    const ranks = common.map((rank, card) => ({ card: card + 1, rank: rank * alike + next() * (1 - alike) }));
    const order = ranks.sort((a, b) => a.rank - b.rank).map(({ card }) => card);
    const rest = [`+${19 + (at % 2)}`, '-7', ...(next() < 0.4 ? [`*${1 + Math.floor(next() * 5)}`] : [])].join(' ');
    const read = readSortSlip(slipOf(at + 1, order, rest), decks.nl);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    return read.value;
  });
  return countSort(slips, decks.nl);
}

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('what is kept of a sort, in %s', (language, messages) => {
  const deck = decks[language];

  test('reads back, is sound, and holds no number of people by card', () => {
    const next = seeded();
    const settings = settingsOf(undefined, language);
    for (let group = 0; group < 140; group++) {
      const counted = byChance(group, next);
      const result = valuesResultOf(counted, deck, { date: DAY });
      if (result === undefined) throw new Error('Five people have a result.');
      const before = valuesResultOf(byChance(group + 1, next), deck, { date: '2027-02-04' });
      const shift = before && shiftOf(before, result);
      const written = { result, deck, ...(shift === undefined ? {} : { shift }) };
      const text = printValues(written, 'x.svg', messages);
      expect(readValuesResult(text, 'x.md', messages)?.value).toEqual(result);
      expect(countedOf(result, deck)).toEqual(counted);
      const place = { file: 'values/x.md', folder: 'values' as const };
      expect(checkOne(text, { place, settings, messages, world: { file: 'values/x.md' } })).toEqual([]);
      const drawing = drawValues(written, messages) ?? '';
      for (const said of [text, drawing]) expect(withoutKnownDigits(said)).not.toMatch(/\d/u);
    }
  });
});
