import { describe, expect, test } from 'vitest';
import { meantBody } from '../../src/core/record/meant-body.ts';
import { readReview } from '../../src/core/record/read.ts';
import { hostile, hostileFront } from '../support/hostile.ts';
import { timeOf } from '../support/time-of.ts';

/** Of the longer of two texts, in UTF-16 units: the hunt goes up to a megabyte. */
const LENGTH = (process.env.MODE === 'hunt' ? 1024 : 256) * 1024;

describe('a text made to be slow is read in time that grows with its length', () => {
  test.each(hostile)('$name', { timeout: 60_000 }, ({ body }) => {
    const read = (length: number) => {
      const text = hostileFront + body(length);
      return timeOf(() => expect(readReview(text)).toBeDefined());
    };
    read(LENGTH / 8);
    // Below a tenth of a second the collector of garbage decides.
    const growth = () => {
      const half = read(LENGTH / 2);
      return read(LENGTH) / Math.max(half, 100);
    };
    // A pause of the engine can fall in one measurement, but what grows with the square is slow every time.
    let least = growth();
    for (let again = 0; least >= 3 && again < 4; again += 1) least = Math.min(least, growth());
    expect(least).toBeLessThan(3);
  });
});

test('blanks in a heading below what was meant as a marker take no time', () => {
  const body = `<!- driehoek: besluit ->\n\n## Besluit${' '.repeat(LENGTH)}# #\n`;
  expect(timeOf(() => expect(meantBody(body, 0).text).toBe(body))).toBeLessThan(500);
});
