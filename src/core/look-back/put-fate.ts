import type { Messages } from '../../language/messages.ts';
import { setDay, setState, tick } from '../record/edit.ts';
import { expectState } from '../record/expected.ts';
import { expectDay } from '../record/expected-day.ts';
import { addNote, expectNote } from '../record/note-below.ts';
import type { Review } from '../record/review.ts';
import type { Chosen } from '../session/chosen-in.ts';
import { type PutStep, putSteps } from './put.ts';

/**
 * The text of a record in which one agreement was done, put off or dropped: its box or its day changes, and the reason comes
 * below it. Nothing where it would then say anything else. `messages` in the language of the record.
 */
export function putFate(
  { text, review }: { readonly text: string; readonly review: Review },
  at: number,
  fate: Chosen,
  messages: Messages,
): string | undefined {
  const steps = stepsFor({ text, review }, at, fate, messages);
  return steps.length === 0 ? undefined : putSteps(text, review, steps);
}

function stepsFor(
  { text, review }: { readonly text: string; readonly review: Review },
  at: number,
  { id, more = '' }: Chosen,
  { afterwards: { lookBack } }: Messages,
): PutStep[] {
  if (id === 'done') return [{ edits: tick(review, text, at), expect: expectState({ at, state: 'done' }) }];
  if (id === 'open') {
    const wish = { at, day: more };
    return [{ edits: setDay(review, text, wish), expect: expectDay(wish) }];
  }
  const state = { at, state: 'dropped' } as const;
  const note = { at, part: { label: lookBack.because, text: more } };
  return [
    { edits: setState(review, text, state), expect: expectState(state) },
    { edits: addNote(review, text, note), expect: expectNote(note) },
  ];
}
