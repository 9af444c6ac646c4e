import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Due, duesOf } from '../../src/core/follow-up/due.ts';
import { composeLookBack } from '../../src/core/look-back/compose.ts';
import { type DatedReview, datedReview } from '../../src/core/look-back/dated.ts';
import { lookBackForm } from '../../src/core/look-back/form.ts';
import { putKept } from '../../src/core/look-back/put-kept.ts';
import { subjectsOf } from '../../src/core/look-back/subjects.ts';
import { openEnd } from '../../src/core/record/open-end.ts';
import { readReview } from '../../src/core/record/read.ts';
import { fold, openSession, type Session } from '../../src/core/session/fold.ts';
import { nl } from '../../src/language/nl.ts';
import { type RecordText, recordTexts } from '../support/records.ts';
import { tries } from '../support/tries.ts';

let records: readonly RecordText[];
beforeAll(async () => {
  records = await recordTexts();
});

const DAY = '2031-03-05';
const LATER = '2031-06-01';
const reason = 'Het hoeft niet meer.';

/** What may stand in a file or a draft, also one of before; nothing where it was skipped. */
const fates = fc.constantFrom('done', 'open', { open: LATER }, 'dropped', { dropped: reason }, undefined);
const heeds = fc.constantFrom('heeded', 'open', 'dropped', { dropped: reason }, undefined);
const words = fc.constantFrom('yes', 'partly', 'no', { dropped: reason }, undefined);
const answered = fc.record({
  nth: fc.nat(10_000),
  fates: fc.array(fates, { minLength: 1, maxLength: 4 }),
  heeds: fc.array(heeds, { minLength: 1, maxLength: 3 }),
  word: words,
  next: fc.constantFrom(undefined, LATER),
  status: fc.constantFrom('open', 'closed'),
});
type Answered = typeof answered extends fc.Arbitrary<infer T> ? T : never;

function sound(text: string): DatedReview | undefined {
  const read = readReview(text);
  return read.ok ? datedReview(read.review) : undefined;
}

function sessionOn(review: DatedReview, own: Answered): Session {
  const subjects = subjectsOf(review);
  const start = {
    type: 'start',
    format: 'driehoek/session@1',
    id: '',
    at: `${DAY}T10:00:00.000Z`,
    date: DAY,
    language: 'nl',
    protocol: lookBackForm(review, nl),
    lenses: [],
    subject: { title: 'x' },
    record: { svg: false },
    lookBack: { record: 'x', ...subjects },
  } as const;
  const of = (asked: object, values: readonly unknown[]) =>
    Object.fromEntries(Object.keys(asked).map((id, at) => [id, values[at % values.length]]));
  const values = {
    happened: { happened: 'Het liep anders.' },
    actions: of(subjects.agreements, own.fates),
    'word-back': { 'word-back': own.word },
    dissent: of(subjects.views, own.heeds),
    next: { next: own.next, status: own.status },
  };
  const at = start.at;
  return Object.entries(values).reduce(
    (session, [step, value]) => fold(session, { type: 'answer', step, value, at }),
    openSession(start),
  );
}

/** What is to be found in `follow-up` afterwards: whatever was not done, heard, heeded or dropped. */
function expected(review: DatedReview, own: Answered): string[] {
  const { agreements, views } = subjectsOf(review);
  const open = duesOf(review);
  const left = (ids: readonly string[], values: readonly unknown[], at: number) =>
    at >= ids.length || isOpenAnswer(values[at % values.length]);
  const actions = open.filter(({ kind, what, role }) => kind === 'action' && (what !== '' || role !== undefined));
  const dissent = open.filter(({ kind }) => kind === 'dissent');
  return [
    ...dissent.filter((_, at) => left(Object.keys(views), own.heeds, at)),
    ...open.filter(({ kind }) => kind === 'word-back' && isOpenAnswer(own.word)),
    ...actions.filter((_, at) => left(Object.keys(agreements), own.fates, at)),
  ].map(nameOf);
}

function isOpenAnswer(answer: unknown): boolean {
  if (typeof answer === 'object' && answer !== null) return 'open' in answer;
  return answer === 'open' || answer === undefined || answer === 'no' || answer === 'partly';
}

function nameOf({ kind, role, what }: Due): string {
  return `${kind} ${role ?? ''} ${what}`;
}

/** A look-back on one of the records; nothing where it cannot be put into that. */
function lookedBack(own: Answered) {
  const { text } = records[own.nth % records.length] ?? { text: '' };
  const review = sound(text);
  if (review === undefined || openEnd(text) !== undefined) return undefined;
  const edit = composeLookBack(sessionOn(review, own), review, nl);
  const { after, staysOpen } = putKept(text, review, edit);
  const now = after === undefined ? undefined : sound(after);
  return now && { text, review, edit, staysOpen, left: duesOf(now), status: now.front.status };
}

describe('no promise disappears', () => {
  test('what is not done, heard, heeded or dropped is followed up, and the record stays open for it', () => {
    const seen = { held: 0, closed: 0, moved: 0 };
    fc.assert(
      fc.property(answered, (own) => {
        const held = lookedBack(own);
        if (held === undefined) return;
        const { text, review, edit, staysOpen, left, status } = held;
        const promised = left.filter(({ kind }) => kind !== 'look-back').map(nameOf);
        expect(promised, text).toEqual(expect.arrayContaining(expected(review, own)));
        if (left.length > 0) expect(status, text).not.toBe('closed');
        if (own.status === 'closed') expect(staysOpen.length === 0, text).toBe(status === 'closed');
        seen.held += 1;
        seen.closed += Number(status === 'closed');
        seen.moved += edit.moved.length;
      }),
      tries(150, 6000),
    );
    expect(seen.held).toBeGreaterThan(100);
    expect(seen.closed).toBeGreaterThan(2);
    expect(seen.moved).toBeGreaterThan(20);
  });
});
