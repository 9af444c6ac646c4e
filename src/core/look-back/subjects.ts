import { isAwaited, isOpenAgreement, isOpenView } from '../follow-up/due.ts';
import type { Agreement, Review, View } from '../record/review.ts';
import type { LookBackStart } from '../session/events.ts';

/** What the questions on single agreements and views are about: the record may be edited before the answers come. */
export type Subjects = Pick<LookBackStart, 'agreements' | 'views' | 'wordBack'>;

/** What may have become of an agreement: "not yet" asks for a new day, and what is dropped for a reason. */
export const fates = [
  { id: 'done' },
  { id: 'open', more: 'day' },
  { id: 'dropped', more: 'reason' },
] as const satisfies readonly { id: string; more?: 'day' | 'reason' }[];

/** Something a question is about, by the name of the question. */
export type AskedAbout<T> = readonly [id: string, own: T];

/** Agreements that nobody ticked or dropped; one without a word cannot be asked about. */
export function agreementsAsked({ agreements }: Review): AskedAbout<Agreement>[] {
  return agreements.flatMap((own, at): AskedAbout<Agreement>[] =>
    isOpenAgreement(own) && own.text.text !== '' ? [[`agreement-${at + 1}`, own]] : [],
  );
}

/** Views that still need something. */
export function viewsAsked({ dissent }: Review): AskedAbout<View>[] {
  return dissent.views.flatMap((own, at): AskedAbout<View>[] => (isOpenView(own) ? [[`view-${at + 1}`, own]] : []));
}

/** Who is to give word back, or who waits for it, as long as that is open. */
export function awaitedIn({ escalation }: Review): string | undefined {
  if (escalation === undefined || !isAwaited(escalation)) return undefined;
  return (escalation.waiting ?? escalation.to)?.text ?? '';
}

export function subjectsOf(review: Review): Subjects {
  const wordBack = awaitedIn(review);
  return {
    ...(wordBack === undefined ? {} : { wordBack }),
    agreements: Object.fromEntries(agreementsAsked(review).map(([id, { text }]) => [id, text.text])),
    views: Object.fromEntries(viewsAsked(review).map(([id, { view }]) => [id, view.text])),
  };
}
