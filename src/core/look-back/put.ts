import { addLookBack, type DayWish, type StateWish, setDay, setState, setStatus } from '../record/edit.ts';
import { edited } from '../record/edited.ts';
import { type Expect, expectLookBack, expectState, expectStatus, saysEntries } from '../record/expected.ts';
import { expectDay } from '../record/expected-day.ts';
import { expectSummary, newSummary } from '../record/new-summary.ts';
import type { Review } from '../record/review.ts';
import { putSummary } from '../record/summary-edit.ts';
import type { Edit } from '../text/edit.ts';
import type { LookBackEdit } from './compose.ts';

export interface PutStep {
  readonly edits: readonly Edit[];
  readonly expect: Expect;
}

/**
 * The text of a record with a look-back in it: every other byte stays, but for a summary that nobody rewrote, which tells of
 * it. One that is its last look-back already, word for word, is not put in twice. Nothing where the record would then say
 * anything else than what was answered.
 */
export function putLookBack(
  text: string,
  review: Review,
  { ticked, moved, dropped, status, section }: LookBackEdit,
): string | undefined {
  const last = review.sections.findLast(({ id }) => id === 'look-back');
  const isThere = last !== undefined && saysEntries(last.fields, section.entries);
  const steps: PutStep[] = [
    ...ticked.map((at) => stateStep(text, review, { at, state: 'done' })),
    ...moved.filter((wish) => canMove(text, review, wish)).map((wish) => moveStep(text, review, wish)),
    ...(status === undefined ? [] : [{ edits: setStatus(review, text, status), expect: expectStatus(status) }]),
    ...(isThere ? [] : [{ edits: addLookBack(review, text, section), expect: expectLookBack(section) }]),
  ];
  const marks = (isThere ? [] : dropped).map((at) => stateStep(text, review, { at, state: 'dropped' }));
  // Where a mark would make two look-backs mean other points than they did, the section alone says what is dropped.
  return putSteps(text, review, [...marks, ...steps]) ?? putSteps(text, review, steps);
}

/** All of these, with a summary that nobody rewrote brought up to date where that can be. */
export function putSteps(text: string, review: Review, steps: readonly PutStep[]): string | undefined {
  return put(text, [...steps, ...summaryStep(text, review, steps)]) ?? put(text, steps);
}

function stateStep(text: string, review: Review, wish: StateWish): PutStep {
  return { edits: setState(review, text, wish), expect: expectState(wish) };
}

function moveStep(text: string, review: Review, wish: DayWish): PutStep {
  return { edits: setDay(review, text, wish), expect: expectDay(wish) };
}

/** Where a hand wrote the day in a way of its own it stays; then the new one stands in the look-back alone. */
function canMove(text: string, review: Review, wish: DayWish): boolean {
  return put(text, [moveStep(text, review, wish)]) !== undefined;
}

function put(text: string, steps: readonly PutStep[]): string | undefined {
  const edits = steps.flatMap((step) => step.edits);
  return edited(text, edits, (before) => steps.reduce((said, { expect }) => expect(said), before));
}

function summaryStep(text: string, review: Review, steps: readonly PutStep[]): PutStep[] {
  const own = newSummary(
    text,
    review,
    steps.flatMap(({ edits }) => edits),
  );
  return own === undefined ? [] : [{ edits: [putSummary(own, text, own.text)], expect: expectSummary(own.text) }];
}
