import { addLookBack, setStatus, tick } from '../record/edit.ts';
import { edited } from '../record/edited.ts';
import { type Expect, expectLookBack, expectState, expectStatus, saysEntries } from '../record/expected.ts';
import { expectSummary, newSummary } from '../record/new-summary.ts';
import type { Review } from '../record/review.ts';
import { putSummary } from '../record/summary-edit.ts';
import type { Edit } from '../text/edit.ts';
import type { LookBackEdit } from './compose.ts';

interface Step {
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
  { ticked, status, section }: LookBackEdit,
): string | undefined {
  const last = review.sections.findLast(({ id }) => id === 'look-back');
  const isThere = last !== undefined && saysEntries(last.fields, section.entries);
  const steps: Step[] = [
    ...ticked.map((at) => ({ edits: tick(review, text, at), expect: expectState({ at, state: 'done' }) })),
    ...(status === undefined ? [] : [{ edits: setStatus(review, text, status), expect: expectStatus(status) }]),
    ...(isThere ? [] : [{ edits: addLookBack(review, text, section), expect: expectLookBack(section) }]),
  ];
  return put(text, [...steps, ...summaryStep(text, review, steps)]) ?? put(text, steps);
}

function put(text: string, steps: readonly Step[]): string | undefined {
  const edits = steps.flatMap((step) => step.edits);
  return edited(text, edits, (before) => steps.reduce((said, { expect }) => expect(said), before));
}

function summaryStep(text: string, review: Review, steps: readonly Step[]): Step[] {
  const own = newSummary(
    text,
    review,
    steps.flatMap(({ edits }) => edits),
  );
  return own === undefined ? [] : [{ edits: [putSummary(own, text, own.text)], expect: expectSummary(own.text) }];
}
