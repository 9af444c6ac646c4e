import { duesOf } from '../follow-up/due.ts';
import { readReview } from '../record/read.ts';
import type { Review } from '../record/review.ts';
import type { LookBackEdit } from './compose.ts';
import { putLookBack } from './put.ts';

interface Kept {
  /** Nothing where it cannot be put in. */
  readonly after: string | undefined;
  readonly staysOpen: readonly string[];
}

/**
 * Puts a look-back into a record and closes it only where nothing is open in it then: something may have been added since the
 * first question.
 */
export function putKept(text: string, review: Review, edit: LookBackEdit): Kept {
  const after = putLookBack(text, review, edit);
  if (edit.status !== 'closed' || after === undefined) return { after, staysOpen: [] };
  const staysOpen = promisesIn(after);
  if (staysOpen.length === 0) return { after, staysOpen };
  return { after: putLookBack(text, review, { ...edit, status: 'open' }), staysOpen };
}

/** What is open, in its own words; an agreement without a word says nothing that could be kept. */
function promisesIn(text: string): string[] {
  const read = readReview(text);
  if (!read.ok) return [];
  return duesOf(read.review).flatMap(({ kind, role, what, due }) => {
    if (kind === 'action' && role === undefined && what === '') return [];
    const words = [role, what, due].filter((part) => part !== undefined && part !== '');
    return [words.join(' ')];
  });
}
