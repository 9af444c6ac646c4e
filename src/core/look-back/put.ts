import { addLookBack, setStatus, tick } from '../record/edit.ts';
import { edited } from '../record/edited.ts';
import { type Expect, expectLookBack, expectState, expectStatus, saysEntries } from '../record/expected.ts';
import type { Review } from '../record/review.ts';
import type { Edit } from '../text/edit.ts';
import type { LookBackEdit } from './compose.ts';

interface Step {
  readonly edits: readonly Edit[];
  readonly expect: Expect;
}

/**
 * The text of a record with a look-back in it: every other byte stays. One that is its last look-back already, word for word,
 * is not put in twice. Nothing where the record would then say anything else than what was answered.
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
  const edits = steps.flatMap((step) => step.edits);
  return edited(text, edits, (before) => steps.reduce((said, { expect }) => expect(said), before));
}
