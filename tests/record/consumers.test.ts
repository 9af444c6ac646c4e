import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { duesOf } from '../../src/core/follow-up/due.ts';
import { entryOfRecord } from '../../src/core/list/entry.ts';
import { sectionByHeading } from '../../src/core/record/fields.ts';
import { readReview, soundReview } from '../../src/core/record/read.ts';
import { factsOf } from '../../src/core/report/facts.ts';
import { baseOf, type Edit, edits } from '../support/edits.ts';
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

const madeBefore = onceAText(made);

/** Without its comments only a heading says what a section is; that of the summary is the title of the record. */
function hasKnownHeadings(text: string): boolean {
  const title = /^title: "(.*)"$/mu.exec(text)?.[1];
  const headings = text.matchAll(/<!-- driehoek:([a-z-]+) -->\s*(?:#+ (.*))?/gu);
  return [...headings].every(([, id, own = '']) => (id === 'summary' ? own === title : sectionByHeading(own) === id));
}

function fits({ keepsComments }: Rewrite, { text }: RecordText): boolean {
  return keepsComments || hasKnownHeadings(text);
}

async function expectSame({ name, text }: RecordText, rewrite: Rewrite): Promise<boolean> {
  const after = await rewrite.run(text);
  if (!sameHtml(text, after)) return false;
  expect(made(after), name).toEqual(madeBefore(text));
  return true;
}

describe('what is open, the entry of a list and the facts of a report', () => {
  test('are there to be lost', () => {
    const all = records.map(({ text }) => madeBefore(text));
    const some = (is: (one: (typeof all)[number]) => boolean) => all.filter(is).length;
    for (const kind of ['action', 'word-back', 'dissent', 'look-back'])
      expect(some(({ dues }) => dues.some((due) => due.kind === kind))).toBeGreaterThan(0);
    expect(some(({ facts }) => facts.agreements.some(({ due }) => due !== undefined))).toBeGreaterThan(0);
    expect(some(({ facts }) => facts.asked !== undefined)).toBeGreaterThan(0);
    expect(some(({ facts }) => facts.lookedBack)).toBeGreaterThan(0);
    expect(some(({ entry }) => (entry.actions?.open ?? 0) > 0)).toBeGreaterThan(0);
  });

  test.each(rewrites)('are the same after: $name', async (rewrite) => {
    let same = 0;
    const fitting = records.filter((one) => fits(rewrite, one));
    for (const one of fitting) if (await expectSame(one, rewrite)) same += 1;
    expect(same).toBe(fitting.length);
    expect(same).toBeGreaterThan(records.length * 0.8);
  });

  test('are the same after any three of them in turn', { timeout: isHunt ? 3_600_000 : 60_000 }, async () => {
    const one = fc.constantFrom(...rewrites);
    await fc.assert(
      fc.asyncProperty(fc.nat(records.length - 1), one, one, one, async (at, first, second, third) => {
        const record = records[at];
        const three = inTurn(inTurn(first, second), third);
        if (record !== undefined && fits(three, record)) await expectSame(record, three);
      }),
      { numRuns: isHunt ? 1000 : 12 },
    );
  });
});

describe('what is open after a hand has been at a record', () => {
  const readable = edits.filter(({ expected }) => !expected.conflict);

  function duesAfter(edit: Edit) {
    const read = readReview(edit.apply(baseOf(edit)));
    if (!read.ok) throw new Error(read.why);
    return duesOf(read.review);
  }

  test.each(readable)('$id: the agreements that are open or in progress, by role and day', (edit) => {
    const open = edit.expected.agreements.filter(({ state }) => state === 'open' || state === 'in-progress');
    const actions = duesAfter(edit).filter(({ kind }) => kind === 'action');
    expect(actions.map(({ role, due }) => [role ?? null, due ?? null])).toEqual(
      open.map(({ role, due }) => [role, due]),
    );
    for (const [at, { what }] of open.entries()) if (what !== undefined) expect(actions[at]?.what).toBe(what);
  });

  test.each(readable)('$id: word back by its day, what a view needs, and the day to look back', (edit) => {
    const { wordBack, views } = edit.expected;
    const dues = duesAfter(edit).map(({ kind, due }) => [kind, due]);
    const day = wordBack === 'unclear' ? undefined : (wordBack ?? undefined);
    expect(dues.filter(([kind]) => kind === 'word-back')).toEqual([['word-back', day]]);
    expect(dues.filter(([kind]) => kind === 'look-back')).toEqual([['look-back', '2027-01-15']]);
    // A view in running text says what it needs to people only.
    const needs = views === 0 || edit.id.startsWith('71') || edit.id.startsWith('72') ? 0 : 1;
    expect(dues.filter(([kind]) => kind === 'dissent')).toHaveLength(needs);
  });

  test.each(edits.filter(({ expected }) => expected.conflict))('$id: is not read', (edit) => {
    const read = readReview(edit.apply(baseOf(edit)));
    expect(read).toMatchObject({ ok: false, why: 'conflict-marker' });
  });
});
