import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bareReview } from '../../src/core/record/bare.ts';
import { sectionByHeading } from '../../src/core/record/fields.ts';
import { readReview } from '../../src/core/record/read.ts';
import { titleHeading } from '../../src/core/record/title-heading.ts';
import { onceAText } from '../support/once-a-text.ts';
import { type RecordText, recordTexts } from '../support/records.ts';
import { inTurn, type Rewrite, rewrites } from '../support/rewrites.ts';
import { sameHtml } from '../support/same-html.ts';

/** Formatters are slow: in `npm test` some of the records go through all of them, in the hunt every one does. */
const isHunt = process.env.MODE === 'hunt';
let records: readonly RecordText[];
beforeAll(async () => {
  const all = await recordTexts();
  records = isHunt ? all : all.filter((_, at) => at % 9 === 0);
});

/** Without its comments only a heading says what a section is. */
function hasKnownHeadings(text: string): boolean {
  const titles = text.matchAll(/<!-- driehoek:([a-z-]+) -->\s*(?:#+ (.*))?/gu);
  const isKnown = (id: string | undefined, heading: string) =>
    id === 'summary' ? heading === titleHeading(titleIn(text)) : sectionByHeading(heading) === id;
  return [...titles].every(([, id, heading = '']) => isKnown(id, heading));
}

function titleIn(text: string): string {
  const read = readReview(text);
  return (read.ok && read.review.front.title) || '';
}

function said(text: string): unknown {
  const read = readReview(text);
  return read.ok ? bareReview(read.review) : read;
}

const saidBefore = onceAText(said);

async function expectSame(text: string, rewrite: Rewrite): Promise<boolean> {
  const after = await rewrite.run(text);
  if (!sameHtml(text, after)) return false;
  expect(said(after)).toEqual(saidBefore(text));
  return true;
}

describe('a record that looks the same is read the same', () => {
  test.each(rewrites)('after: $name', async (rewrite) => {
    let same = 0;
    const fitting = records.filter(({ text }) => rewrite.keepsComments || hasKnownHeadings(text));
    for (const { text } of fitting) if (await expectSame(text, rewrite)) same += 1;
    expect(same).toBe(fitting.length);
    expect(same).toBeGreaterThan(records.length * 0.8);
  });

  test('after any three of them in turn', { timeout: isHunt ? 3_600_000 : 60_000 }, async () => {
    const one = fc.constantFrom(...rewrites);
    const record = fc.nat(records.length - 1);
    await fc.assert(
      fc.asyncProperty(record, one, one, one, async (at, first, second, third) => {
        const { text = '' } = records[at] ?? {};
        const three = inTurn(inTurn(first, second), third);
        if (three.keepsComments || hasKnownHeadings(text)) await expectSame(text, three);
      }),
      { numRuns: isHunt ? 1000 : 12 },
    );
  });
});
