import { expect, test } from 'vitest';
import { readReview } from '../../src/core/record/read.ts';
import { sourceSpan } from '../../src/core/text/passage.ts';
import { recordTexts } from '../support/records.ts';
import { type Rewrite, rewrites } from '../support/rewrites.ts';

const isHunt = process.env.MODE === 'hunt';
const records = recordTexts();
const untouched: Rewrite = { name: 'nothing', run: (text) => text, keepsComments: true };

/** Words that are read from another place in the file than where they stand. */
function strays(text: string): string[] {
  const read = readReview(text);
  if (!read.ok) throw new Error(read.why);
  return read.review.passages.flatMap((own) =>
    [...own.text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
      const { start, end } = sourceSpan(own, index, index + word.length);
      return text.slice(start, end) === word ? [] : [`${word}: ${text.slice(start, end)}`];
    }),
  );
}

test.each([untouched, ...rewrites].map((rewrite, number) => ({ ...rewrite, number })))(
  'every word stands in the file where it is said to stand, after: $name',
  async ({ run, number }) => {
    const some = (await records).filter((_, at) => isHunt || (at + number) % 9 === 0);
    for (const { text } of some) expect(strays(await run(text))).toEqual([]);
    expect(some.length).toBeGreaterThan(3);
  },
);

test.each([
  ['- een regel\n\ten nog een (2027-01-08)\n\t\ten een derde', 'a tab'],
  ['1. een regel\n\t  en nog een\n   \ten een derde', 'blanks and a tab'],
  ['- > een regel\n\ten nog een', 'a lazy line'],
  ['Een **regel\n\tvet** en `code\n\tmeer`', 'markup over lines'],
])('also in %j: %s', (body) => {
  expect(strays(`---\nformat: driehoek/record@1\n---\n\n${body}\n`)).toEqual([]);
});
