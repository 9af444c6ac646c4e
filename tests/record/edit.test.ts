import { beforeAll, describe, expect, test } from 'vitest';
import { bareReview } from '../../src/core/record/bare.ts';
import { addLookBack, addMarker, setDay, setState, setStatus, tick } from '../../src/core/record/edit.ts';
import { edited } from '../../src/core/record/edited.ts';
import { expectLookBack, expectSame, expectState, expectStatus } from '../../src/core/record/expected.ts';
import { expectDay } from '../../src/core/record/expected-day.ts';
import { readReview } from '../../src/core/record/read.ts';
import type { Review } from '../../src/core/record/review.ts';
import { differences } from '../support/differences.ts';
import { aLookBack } from '../support/look-back.ts';
import { onceAText } from '../support/once-a-text.ts';
import { type RecordText, recordTexts } from '../support/records.ts';
import { type Rewrite, rewrites } from '../support/rewrites.ts';

/** Formatters are slow: `npm test` takes some of the records through each of them, the hunt all. */
const isHunt = process.env.MODE === 'hunt';
let records: readonly RecordText[];
beforeAll(async () => {
  records = await recordTexts();
});

const reviewOf = onceAText((text): Review => {
  const read = readReview(text);
  if (!read.ok) throw new Error(read.why);
  return read.review;
});

const bareOf = onceAText((text) => bareReview(reviewOf(text)));

/** What another text says otherwise. */
function changed(text: string, after: string): string[] {
  return differences(bareOf(text), bareOf(after));
}

/** The one stretch in which two texts differ. */
function difference(text: string, after: string): readonly [from: string, to: string] {
  let start = 0;
  while (start < text.length && text[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(text.length, after.length) - start && text.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [text.slice(start, text.length - end), after.slice(start, after.length - end)];
}

function ofBox(at: number): RegExp {
  return new RegExp(`^(?:agreements\\.${at}\\.(?:state|box\\.sign)|sections\\..*\\.box\\.sign)$`, 'u');
}

function ofText(at: number): RegExp {
  return new RegExp(`^(?:agreements\\.${at}\\.(?:due\\.day|text)|sections\\..*\\.text\\.0)$`, 'u');
}

function tickEach(text: string): number {
  const review = reviewOf(text);
  for (const [at, { state }] of review.agreements.entries()) {
    const after = edited(text, tick(review, text, at), expectState({ at, state: 'done' }));
    if (state === 'done') expect(after).toBe(text);
    else {
      expect(after && difference(text, after), after).toEqual([' ', 'x']);
      for (const path of changed(text, after ?? '')) expect(path).toMatch(ofBox(at));
      expect(reviewOf(after ?? '').agreements[at]?.state).toBe('done');
    }
  }
  return review.agreements.length;
}

function moveEach(text: string): void {
  const review = reviewOf(text);
  for (const [at, { due }] of review.agreements.entries()) {
    if (due.state !== 'day') continue;
    const after = edited(text, setDay(review, text, { at, day: '2031-12-29' }), expectDay({ at, day: '2031-12-29' }));
    expect(after?.length).toBe(text.length);
    expect(after?.replace('2031-12-29', due.day)).toBe(text);
    for (const path of changed(text, after ?? '')) expect(path).toMatch(ofText(at));
    expect(reviewOf(after ?? '').agreements[at]?.due).toMatchObject({ day: '2031-12-29' });
  }
}

function turnEach(text: string): void {
  const review = reviewOf(text);
  for (const [at, { state }] of review.agreements.entries()) {
    if (state !== 'open') continue;
    const after = edited(
      text,
      setState(review, text, { at, state: 'in-progress' }),
      expectState({ at, state: 'in-progress' }),
    );
    expect(after && difference(text, after)).toEqual([' ', '/']);
    const back =
      after &&
      edited(after, setState(reviewOf(after), after, { at, state: 'open' }), expectState({ at, state: 'open' }));
    expect(back).toBe(text);
  }
}

function close(text: string): void {
  const review = reviewOf(text);
  const status = review.front.status === 'open' ? 'closed' : 'open';
  const after = edited(text, setStatus(review, text, status), expectStatus(status));
  expect(after && changed(text, after)).toEqual(['front.status']);
  const back =
    after &&
    edited(
      after,
      setStatus(reviewOf(after), after, review.front.status ?? 'open'),
      expectStatus(review.front.status ?? 'open'),
    );
  expect(back).toBe(text);
}

/** Three look-backs, of which the first drops what is open and the second heeds a view. */
function lookBackThrice(text: string, language: RecordText['language']): void {
  let now = text;
  for (const turn of [0, 1, 2] as const) {
    const before = reviewOf(now);
    const own = aLookBack(before, language, turn);
    const after = edited(now, addLookBack(before, now, own), expectLookBack(own));
    if (after === undefined) throw new Error(`refused: ${turn}`);
    expect(after.startsWith(now)).toBe(true);
    expect(after.slice(now.length).replaceAll(lineEnd(now), '')).not.toMatch(/[\r\n]/u);
    const review = reviewOf(after);
    expect(review.lookBacks.length).toBe(before.lookBacks.length + 1);
    expect(review.nextLookBack).toMatchObject(own.next === undefined ? { state: 'none' } : { day: own.next });
    expect(review.lookBacks.at(-1)).toMatchObject({ day: { day: own.day }, wordBack: own.wordBack, place: own.place });
    for (const path of changed(now, after))
      expect(path).toMatch(
        /^(?:sections\.\d+|lookBacks\.\d+|agreements\.\d+\.state|dissent\.views\.\d+\.heeded|escalation\.answered|nextLookBack\b.*)$/u,
      );
    now = after;
  }
  const { agreements, dissent } = reviewOf(now);
  expect(agreements.filter(({ state }) => state !== 'done' && state !== 'dropped')).toEqual([]);
  expect(dissent.views.filter(({ needs, heeded }) => needs !== undefined && !heeded)).toEqual([]);
}

function lineEnd(text: string): string {
  return /\r\n?|\n/u.exec(text)?.[0] ?? '\n';
}

const untouched: Rewrite = { name: 'nothing', run: (text) => text, keepsComments: true };
const layouts = [untouched, ...rewrites];

describe.each(layouts.map((layout, number) => ({ ...layout, number })))('a record after: $name', ({ run, number }) => {
  let made: Promise<Pick<RecordText, 'text' | 'language'>[]> | undefined;
  const texts = () => {
    const own = records.filter((_, at) => isHunt || (at + number) % 15 === 0);
    made ??= Promise.all(own.map(async ({ text, language }) => ({ language, text: await run(text) })));
    return made;
  };

  test('has one sign turned in a box, or one day in an agreement, and nothing else', async () => {
    let count = 0;
    for (const { text } of await texts()) {
      count += tickEach(text);
      turnEach(text);
      moveEach(text);
    }
    expect(count).toBeGreaterThan(isHunt ? 5 : 1);
  });

  test('has one word turned in its front matter, and turned back', async () => {
    for (const { text } of await texts()) close(text);
  });

  test('takes look-back after look-back', async () => {
    for (const { text, language } of await texts()) lookBackThrice(text, language);
  });
});

test('markers that are gone come back, before every heading', async () => {
  for (const { text } of records.filter((_, at) => isHunt || at % 15 === 0)) {
    const bare = text.replace(/<!-- driehoek:[a-z-]+ -->\n\n/gu, '');
    const review = reviewOf(bare);
    const edits = [...new Set(review.sections.map(({ id }) => id))].flatMap((id) => addMarker(review, bare, id));
    const after = edited(bare, edits, expectSame);
    expect(after && reviewOf(after).sections.every(({ by }) => by === 'marker')).toBe(true);
    expect(review.sections.length).toBeGreaterThan(0);
  }
});
