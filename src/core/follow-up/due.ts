import type { Agreement, Day, Escalation, Review, View } from '../record/review.ts';
import type { IsoDate } from '../text/calendar.ts';
import type { Passage } from '../text/passage.ts';
import { plainRole } from './role.ts';

export const dueKinds = ['action', 'word-back', 'dissent', 'look-back'] as const;
export type DueKind = (typeof dueKinds)[number];

/** Something in a record that is still to be done, to come back, or to be looked at again. */
export interface Due {
  readonly kind: DueKind;
  /** Who is to do it; nothing where it is up to the team, or where nobody was named. A dissenting view is nobody's. */
  readonly role: string | undefined;
  /** What: of an agreement what was agreed, of word back from whom, of dissent what it needs. */
  readonly what: string;
  readonly due: IsoDate | undefined;
}

/**
 * What is open in a record, in the order of the record. Of one that a hand closed too: no promise goes from sight by that. Only
 * the look-back is then no longer asked for.
 */
export function duesOf({ front, dissent, escalation, agreements, nextLookBack }: Review): Due[] {
  const lookBack = front.status === 'closed' ? undefined : dayOf(nextLookBack);
  return [
    ...dissent.views.filter(isOpenView).flatMap(({ needs }) => (needs === undefined ? [] : [dissentDue(needs)])),
    ...(escalation === undefined ? [] : wordBackDue(escalation)),
    ...agreements.filter(isOpenAgreement).map(actionDue),
    ...(lookBack === undefined ? [] : [{ kind: 'look-back', role: undefined, what: '', due: lookBack } as const]),
  ];
}

export function isOpenAgreement({ state }: Agreement): boolean {
  return state === 'open' || state === 'in-progress';
}

/** A view that asked for something to go along, as long as no look-back says that it was given, or why it will not be. */
export function isOpenView({ needs, heeded, letGo }: View): boolean {
  return needs !== undefined && !heeded && letGo === undefined;
}

export function dayOf(day: Day): IsoDate | undefined {
  return day.state === 'day' ? day.day : undefined;
}

function actionDue({ role, what, due }: Agreement): Due {
  return { kind: 'action', role: role && onLine(role), what: onLine(what), due: dayOf(due) };
}

function dissentDue(needs: Passage): Due {
  return { kind: 'dissent', role: undefined, what: onLine(needs), due: undefined };
}

/** Whether word is still to come back. */
export function isAwaited({ asked, waiting, answered }: Escalation): boolean {
  return (asked === 'yes' || waiting !== undefined) && answered !== 'yes' && answered !== 'dropped';
}

function wordBackDue(escalation: Escalation): Due[] {
  const { to, by, wordBack, waiting } = escalation;
  if (!isAwaited(escalation)) return [];
  const due = dayOf(wordBack);
  if (waiting !== undefined) return [{ kind: 'word-back', role: undefined, what: onLine(waiting), due }];
  const role = by === undefined ? undefined : plainRole(onLine(by));
  return [{ kind: 'word-back', role, what: to === undefined ? '' : onLine(to), due }];
}

function onLine({ text }: Passage): string {
  return text.replace(/\s+/gu, ' ');
}
