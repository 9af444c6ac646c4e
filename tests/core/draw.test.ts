import { describe, expect, test } from 'vitest';
import { drawSvg, palette } from '../../src/core/draw/svg.ts';
import { type Drawn, drawTriangle, plainLines } from '../../src/core/draw/text.ts';
import { placementLists, triangleWords } from '../../src/core/draw/words.ts';
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

describe('the triangle in words', () => {
  test.each([
    ['nl', nl],
    ['en', en],
  ])('tells what the picture shows, in %s', (_, messages) => {
    const picture = {
      before: seven,
      after: seven.map(([a, b, c]): Placement => [a, c, b]),
      group: [4, 3, 3] as Placement,
      moved: 5,
    };
    expect(triangleWords(picture, messages)).toMatchSnapshot();
    expect(placementLists(picture, messages)).toMatchSnapshot();
    expect(
      triangleWords(
        {
          before: [
            [4, 3, 3],
            [4, 3, 3],
          ],
        },
        messages,
      ),
    ).toMatchSnapshot();
    expect(triangleWords({ before: { placed: 3, centre: [4, 3, 3], spread: 2 } }, messages)).toMatchSnapshot();
    expect(triangleWords({ after: [[4, 3, 3]] }, messages)).toMatchSnapshot();
    expect(triangleWords({}, messages)).toEqual([]);
  });

  test('never praises coming closer', () => {
    const said = triangleWords(
      {
        before: seven,
        after: [
          [4, 3, 3],
          [4, 3, 3],
        ],
        moved: 2,
      },
      nl,
    ).join(' ');
    expect(said).toContain('Dat is geen doel');
    expect(said).not.toMatch(/beter geworden|mooi|goed zo|gelukt|overeenstemming bereikt/iu);
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
    expect(svg).toContain('Zeven mensen plaatsten de casus');
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
