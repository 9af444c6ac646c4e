import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSvg, palette } from '../../src/core/draw/svg.ts';
import { type Drawn, drawTriangle, plainLines } from '../../src/core/draw/text.ts';
import { lastWords, triangleWords } from '../../src/core/draw/words.ts';
import { lattice } from '../../src/core/triangle/lattice.ts';
import type { Placement } from '../../src/core/triangle/placement.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';

const seven: Placement[] = [
  [7, 2, 1],
  [5, 3, 2],
  [5, 3, 2],
  [4, 2, 4],
  [3, 3, 4],
  [2, 6, 2],
  [1, 5, 4],
];
const thirty: Placement[] = Array.from({ length: 30 }, (_, index) => lattice[(index * 7) % 66] as Placement);

function drawn(what: Drawn, columns = 60, rows = 20, unicode = true): string {
  return plainLines(drawTriangle(what, { columns, rows, unicode }, nl) ?? []).join('\n');
}

describe('the triangle in the terminal', () => {
  test.each<[string, Drawn]>([
    ['empty, with a cursor', { cursor: [4, 2, 4] }],
    ['one placement', { round: { which: 'before', placements: [[4, 2, 4]] } }],
    ['seven, two on one point', { round: { which: 'before', placements: seven } }],
    ['seven after, with the team', { round: { which: 'after', placements: seven }, group: [4, 3, 3] }],
    ['all on one point', { round: { which: 'before', placements: Array(7).fill([4, 3, 3]) } }],
    [
      'in the corners',
      {
        round: {
          which: 'before',
          placements: [
            [10, 0, 0],
            [0, 10, 0],
            [0, 0, 10],
          ],
        },
      },
    ],
    ['thirty', { round: { which: 'before', placements: thirty } }],
    [
      'the team where people are',
      {
        round: {
          which: 'before',
          placements: [
            [5, 3, 2],
            [5, 3, 2],
          ],
        },
        group: [5, 3, 2],
      },
    ],
    [
      'a small group: only the centre',
      { round: { which: 'before', placements: { placed: 3, centre: [4, 3, 3], spread: 2 } } },
    ],
  ])('%s', (_, what) => {
    expect(drawn(what)).toMatchSnapshot();
  });

  test('scales with the room and gives way to words when there is none', () => {
    expect(drawn({ cursor: [4, 2, 4] }, 100, 40)).toMatchSnapshot();
    expect(drawn({ cursor: [4, 2, 4] }, 38, 16)).toMatchSnapshot();
    expect(drawTriangle({}, { columns: 20, rows: 40, unicode: true }, nl)).toBeUndefined();
    expect(drawTriangle({}, { columns: 80, rows: 12, unicode: true }, nl)).toBeUndefined();
  });

  test('never draws wider or higher than the room', () => {
    for (const messages of [nl, en]) {
      for (let columns = 30; columns < 130; columns += 7) {
        for (let rows = 12; rows < 40; rows += 5) {
          const lines = plainLines(
            drawTriangle(
              { round: { which: 'after', placements: seven } },
              { columns, rows, unicode: true },
              messages,
            ) ?? [],
          );
          expect(lines.length).toBeLessThanOrEqual(rows);
          expect(Math.max(0, ...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
        }
      }
    }
  });

  test('is ASCII where there is no Unicode', () => {
    const text = drawn(
      { round: { which: 'after', placements: seven }, group: [4, 3, 3], cursor: [4, 4, 2] },
      60,
      20,
      false,
    );
    expect(text).toMatch(/^[\x20-\x7e\n]*$/u);
    expect(text).toContain('@');
  });
});

const placement = fc.constantFrom(...lattice);
const round = fc.array(placement, { maxLength: 12 });
const picture = fc.record({
  before: fc.option(round, { nil: undefined }),
  after: fc.option(round, { nil: undefined }),
  group: fc.option(placement, { nil: undefined }),
  moved: fc.option(fc.nat(12), { nil: undefined }),
  paired: fc.option(fc.boolean(), { nil: undefined }),
});
type Drawing = Parameters<typeof triangleWords>[0];

/** Without keys that hold nothing, as front matter has it. */
function without<T extends object>(own: T): Drawing {
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) as Drawing;
}

const [craft, executive, society, tie]: Placement[] = [
  [6, 1, 3],
  [2, 5, 3],
  [2, 1, 7],
  [4, 2, 4],
];
const cards = (...counts: readonly number[]): Placement[] =>
  [craft, executive, society, tie].flatMap((own, at) => Array<Placement>(counts[at] ?? 0).fill(own as Placement));

describe('the triangle in words', () => {
  const lead =
    'Zes mensen verdeelden vóór het gesprek ieder tien punten over het vak (professie), het bestuur (politiek) en de samenleving (maatschappij).';
  const noGoal = 'Dat is geen doel: blijven liggen is even goed.';

  test.each<[string, Drawing, string]>([
    [
      'cards that were paired',
      { before: cards(3, 1, 2), after: cards(4, 0, 2), moved: 4, paired: true },
      `${lead} Bij drie van de zes woog het vak het zwaarst, bij twee de samenleving; de rest lag anders. Na het gesprek lagen vier kaartjes elders. ${noGoal}`,
    ],
    [
      'cards that were not',
      { before: cards(3, 1, 2), after: cards(4, 0, 2), moved: 4 },
      `${lead} Bij drie van de zes woog het vak het zwaarst, bij twee de samenleving; de rest lag anders. Na het gesprek woog bij vier van de zes het vak het zwaarst, bij twee de samenleving. ${noGoal}`,
    ],
    [
      'three corners',
      { before: cards(2, 2, 2) },
      `${lead} Bij twee van de zes woog het vak het zwaarst, bij twee het bestuur en bij twee de samenleving.`,
    ],
    ['one corner', { before: cards(0, 6) }, `${lead} Bij alle zes woog het bestuur het zwaarst.`],
    ['all but one in a corner', { before: cards(5, 1) }, `${lead} Bij de meeste kaartjes woog het vak het zwaarst.`],
    ['corners that weigh alike', { before: cards(1, 1, 1, 3) }, `${lead} De kaartjes liepen uiteen.`],
    [
      'the same again',
      { before: cards(4, 2), after: cards(4, 2) },
      `${lead} Bij vier van de zes woog het vak het zwaarst, bij twee het bestuur. Na het gesprek was dat ook zo. ${noGoal}`,
    ],
    [
      'four cards',
      { before: cards(3, 1) },
      `${lead.replace('Zes', 'Vier')} Bij de meeste kaartjes woog het vak het zwaarst.`,
    ],
    ['four cards apart', { before: cards(2, 2) }, `${lead.replace('Zes', 'Vier')} De kaartjes liepen uiteen.`],
    [
      'four cards that moved',
      { before: cards(3, 1), after: cards(4), moved: 1, paired: true },
      `${lead.replace('Zes', 'Vier')} Bij de meeste kaartjes woog het vak het zwaarst. Na het gesprek was dat ook zo. ${noGoal}`,
    ],
    [
      'only what a small group adds up to',
      { before: { placed: 4, centre: [4, 3, 3], spread: 2 } },
      `${lead.replace('Zes', 'Vier')} De losse kaartjes staan hier niet: in een kleine groep zijn die te herleiden tot personen.`,
    ],
    ['a single card', { before: cards(1) }, 'Er is te weinig geplaatst om er iets over te zeggen.'],
    [
      'only afterwards',
      { after: cards(0, 0, 6) },
      `${lead.replace('vóór', 'na')} Bij alle zes woog de samenleving het zwaarst.`,
    ],
    [
      'the team',
      { group: [5, 3, 2] },
      'Het team legt de casus samen zo: het vak weegt het zwaarst, dan het bestuur, dan de samenleving.',
    ],
    [
      'the team, with two alike',
      { group: [5, 5, 0] },
      'Het team legt de casus samen zo: het vak en het bestuur wegen even zwaar, de samenleving niet.',
    ],
    ['nothing', {}, ''],
  ])('%s', (_, own, words) => {
    expect(triangleWords(own, nl).join(' ')).toBe(words);
  });

  test.each<[moved: number, string]>([
    [0, 'Na het gesprek lagen alle kaartjes op dezelfde plek.'],
    [1, 'Na het gesprek lagen de meeste kaartjes op dezelfde plek.'],
    [2, 'Na het gesprek lagen twee kaartjes elders.'],
    [5, 'Na het gesprek lagen de meeste kaartjes elders.'],
    [6, 'Na het gesprek lagen alle kaartjes elders.'],
  ])('%i of six cards elsewhere', (moved, words) => {
    expect(triangleWords({ before: cards(3, 3), after: cards(3, 3), moved, paired: true }, nl)).toContain(words);
  });

  test('says nothing of all cards where one was placed for the first time', () => {
    const words = triangleWords({ before: cards(3, 2), after: cards(3, 3), moved: 0, paired: true }, nl).join(' ');
    expect(words).not.toMatch(/alle kaartjes|elders/u);
    expect(words).toContain('Vijf mensen');
  });

  test.each([
    ['nl', nl],
    ['en', en],
  ])('tells what the picture shows, in %s', (_, messages) => {
    const pictured = {
      before: seven,
      after: seven.map(([a, b, c]): Placement => [a, c, b]),
      group: [4, 3, 3] as Placement,
    };
    expect(triangleWords(pictured, messages)).toMatchSnapshot();
    expect(triangleWords({ ...pictured, moved: 5, paired: true }, messages)).toMatchSnapshot();
    expect(triangleWords({ before: { placed: 3, centre: [4, 3, 3], spread: 2 } }, messages)).toMatchSnapshot();
    expect(lastWords(pictured, messages)).toMatchSnapshot();
    expect(lastWords({ before: seven }, messages)).toMatchSnapshot();
    expect(lastWords({ before: { placed: 3, centre: [4, 3, 3], spread: 2 } }, messages)).toBeUndefined();
  });

  test('never has a scale, a single placement, or a card by itself, and praises nothing', () => {
    fc.assert(
      fc.property(picture.map(without), fc.constantFrom(nl, en), (own, messages) => {
        const said = triangleWords(own, messages).join(' ');
        expect(said).not.toMatch(/\d-\d|\d,\d|schaal|scale|gemiddeld|average|uit elkaar|apart/iu);
        expect(said).not.toMatch(/(?<![\p{L}\d])(?:één|one|1)(?![\p{L}\d])/iu);
        expect(said).not.toMatch(/beter geworden|mooi|goed zo|gelukt|overeenstemming bereikt/iu);
        expect(said).not.toMatch(/undefined|NaN|\s\s/u);
      }),
    );
  });

  test('of fewer than five cards never counts any but how many there were', () => {
    const few = fc.array(placement, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(few, few, fc.nat(4), (before, after, moved) => {
        const said = triangleWords({ before, after, moved, paired: true }, nl);
        for (const sentence of said.slice(1)) expect(sentence).not.toMatch(/twee|drie|vier/u);
      }),
    );
  });

  test('says nothing of cards that moved where they were not paired', () => {
    fc.assert(
      fc.property(round, round, fc.nat(12), (before, after, moved) => {
        expect(triangleWords({ before, after, moved }, nl)).toEqual(triangleWords({ before, after }, nl));
      }),
    );
  });
});

describe('the triangle as SVG', () => {
  const svg = drawSvg({ before: seven, after: thirty, group: [4, 3, 3], moved: 3 }, nl);

  test('stands on its own: no scripts, links or requests', () => {
    expect(svg).not.toMatch(/<script|href|url\(|@import|<image|<foreignObject/iu);
    expect(svg.match(/https?:[^"]*/gu)).toEqual(['http://www.w3.org/2000/svg']);
  });

  test('says in title and description what it shows', () => {
    expect(svg).toContain(`<title id="title">${nl.svg.title}</title>`);
    expect(svg).toContain('<desc id="desc">Zeven mensen verdeelden vóór het gesprek ieder tien punten');
    expect(/<desc[^>]*>(.*)<\/desc>/u.exec(svg)?.[1]).not.toMatch(/\d-\d-\d/u);
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
  });

  test('has every mark inside its frame, also in the corners and with thirty', () => {
    for (const placements of [
      thirty,
      seven,
      [
        [10, 0, 0],
        [0, 10, 0],
        [0, 0, 10],
      ] as Placement[],
    ]) {
      const text = drawSvg({ before: placements, after: placements }, nl);
      for (const [, x = '', y = ''] of text.matchAll(/c?x="([\d.-]+)" c?y="([\d.-]+)"/gu)) {
        expect(Number(x)).toBeGreaterThan(10);
        expect(Number(x)).toBeLessThan(670);
        expect(Number(y)).toBeGreaterThan(10);
        expect(Number(y)).toBeLessThan(610);
      }
    }
  });

  test('is the same for the same picture, whatever the order', () => {
    expect(drawSvg({ before: seven }, nl)).toBe(drawSvg({ before: [...seven] }, nl));
  });

  test.each(Object.entries(palette))('reaches WCAG AA in %s: 4.5 for text, 3 for shapes', (_, colours) => {
    const { ground, ...others } = colours;
    for (const [name, colour] of Object.entries(others)) {
      expect(contrast(colour, ground), name).toBeGreaterThanOrEqual(name === 'faint' ? 3 : 4.5);
    }
  });
});

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
