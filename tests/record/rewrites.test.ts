import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { duesOf } from '../../src/core/follow-up/due.ts';
import { entryOfRecord } from '../../src/core/list/entry.ts';
import { bareReview } from '../../src/core/record/bare.ts';
import { sectionByHeading } from '../../src/core/record/fields.ts';
import { readReview, soundReview } from '../../src/core/record/read.ts';
import { titleHeading } from '../../src/core/record/title-heading.ts';
import { factsOf } from '../../src/core/report/facts.ts';
import { onceAText } from '../support/once-a-text.ts';
import { type RecordText, recordTexts } from '../support/records.ts';
import { inTurn, type Rewrite, rewrites } from '../support/rewrites.ts';
import { sameHtml } from '../support/same-html.ts';
import { shared } from '../support/shared.ts';

/** Formatters are slow: in `npm test` some of the records go through all of them, in the hunt every one does. */
const isHunt = process.env.MODE === 'hunt';
let records: readonly RecordText[];
beforeAll(async () => {
  const all = await recordTexts();
  records = isHunt ? all : all.filter((_, at) => at % 7 === 2);
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

/** What four commands make of a record. */
function made(text: string) {
  const read = readReview(text);
  const review = soundReview(read);
  if (review === undefined) throw new Error(read.ok ? 'Its front matter is not sound.' : read.why);
  const { page, dropped } = shared(text);
  return {
    dues: duesOf(review),
    entry: entryOfRecord(review, 'x.md'),
    facts: factsOf(review),
    copy: { page, dropped },
  };
}

const [saidBefore, madeBefore] = [onceAText(said), onceAText(made)];

async function expectSame({ name, text }: RecordText, rewrite: Rewrite): Promise<boolean> {
  const after = await rewrite.run(text);
  if (!sameHtml(text, after)) return false;
  expect(said(after), name).toEqual(saidBefore(text));
  expect(made(after), name).toEqual(madeBefore(text));
  return true;
}

describe('a record that looks the same is read the same, in what is open, in lists, reports and copies too', () => {
  test('there is something of each to be lost', () => {
    const all = records.map(({ text }) => madeBefore(text));
    const some = (is: (one: (typeof all)[number]) => boolean) => all.filter(is).length;
    for (const kind of ['action', 'word-back', 'dissent', 'look-back'])
      expect(some(({ dues }) => dues.some((due) => due.kind === kind))).toBeGreaterThan(0);
    expect(some(({ facts }) => facts.agreements.some(({ due }) => due !== undefined))).toBeGreaterThan(0);
    expect(some(({ facts }) => facts.asked !== undefined)).toBeGreaterThan(0);
    expect(some(({ facts }) => facts.lookedBack)).toBeGreaterThan(0);
    expect(some(({ entry }) => (entry.actions?.open ?? 0) > 0)).toBeGreaterThan(0);
  });

  test.each(rewrites)('after: $name', async (rewrite) => {
    let same = 0;
    const fitting = records.filter(({ text }) => rewrite.keepsComments || hasKnownHeadings(text));
    for (const one of fitting) if (await expectSame(one, rewrite)) same += 1;
    expect(same).toBe(fitting.length);
    expect(same).toBeGreaterThan(records.length * 0.8);
  });

  test('after any three of them in turn', { timeout: isHunt ? 3_600_000 : 60_000 }, async () => {
    const any = fc.constantFrom(...rewrites);
    const record = fc.nat(records.length - 1);
    await fc.assert(
      fc.asyncProperty(record, any, any, any, async (at, first, second, third) => {
        const one = records[at];
        const three = inTurn(inTurn(first, second), third);
        if (one !== undefined && (three.keepsComments || hasKnownHeadings(one.text))) await expectSame(one, three);
      }),
      { numRuns: isHunt ? 1000 : 12 },
    );
  });
});
