import { type Canvas, drawLine, type Point } from './canvas.ts';

/**
 * Small letters as lines: each stroke a row of points, across and down, in base 16. A letter stands on row 8; its
 * body begins at row 3, its stem at row 0.
 */
const strokes: Readonly<Record<string, string>> = {
  a: '44 33 13 04 07 18 38 47,43 48',
  b: '00 08,04 13 33 44 47 38 18 07',
  c: '44 33 13 04 07 18 38 47',
  d: '40 48,44 33 13 04 07 18 38 47',
  e: '05 45 44 33 13 04 07 18 38 47',
  f: '30 20 11 18,03 33',
  g: '44 33 13 04 07 18 38 47,43 49 3a 1a 09',
  h: '00 08,04 13 33 44 48',
  i: '03 08,00 01',
  j: '13 19 0a,10 11',
  k: '00 08,33 06,15 38',
  l: '00 08',
  m: '03 08,04 13 23 34 38,34 43 53 64 68',
  n: '03 08,04 13 33 44 48',
  o: '13 33 44 47 38 18 07 04 13',
  p: '03 0b,04 13 33 44 47 38 18 07',
  q: '43 4b,44 33 13 04 07 18 38 47',
  r: '03 08,05 13 33',
  s: '44 33 13 04 15 35 46 47 38 18 07',
  t: '10 17 28 38,03 33',
  u: '03 07 18 38 47,43 48',
  v: '03 28 43',
  w: '03 18 33 58 63',
  x: '03 48,43 08',
  y: '03 28,43 1a',
  z: '03 43 08 48',
};

/** Of one square of the grid, in pixels. */
const UNIT = 2;
const THICK = 2.2;
/** Between two letters, and for a blank, in squares. */
const GAP = 2.5;
const BLANK = 3;

/** A word in small letters, its middle (or its beginning) at that place on the base line. Other signs are left out. */
export function drawWord(canvas: Canvas, word: string, at: Point, colour: string, from: 'middle' | 'start'): void {
  const letters = [...word.toLowerCase()].map(linesOf);
  const width = letters.reduce((sum, lines) => sum + widthOf(lines) + GAP, -GAP) * UNIT;
  let x = at.x - (from === 'middle' ? width / 2 : 0);
  for (const lines of letters) {
    const place = (point: Point) => ({ x: x + point.x * UNIT, y: at.y + (point.y - 8) * UNIT });
    for (const line of lines)
      for (const [index, point] of line.slice(1).entries())
        drawLine(canvas, place(line[index] ?? point), place(point), THICK, colour);
    x += (widthOf(lines) + GAP) * UNIT;
  }
}

function linesOf(letter: string): Point[][] {
  const own = strokes[letter];
  if (own === undefined) return [];
  return own.split(',').map((line) => line.split(' ').map(pointOf));
}

function pointOf(digits: string): Point {
  return { x: Number.parseInt(digits.charAt(0), 16), y: Number.parseInt(digits.charAt(1), 16) };
}

function widthOf(lines: readonly (readonly Point[])[]): number {
  return lines.length === 0 ? BLANK : Math.max(...lines.flat().map(({ x }) => x));
}
