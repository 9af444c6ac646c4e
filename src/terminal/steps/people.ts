import type { Session } from '../../core/session/fold.ts';
import { dealtCards, peopleAtOpening } from '../../core/session/steps.ts';
import type { Reply } from '../../core/session/walk.ts';

/** Somebody came or went: so many cards from now on. Nothing where that is no number, or nobody said how many there were. */
export function peopleReply(session: Session, typed: string): Reply | undefined {
  const count = /^\s*\d{1,2}\s*$/u.test(typed) ? Number(typed) : 0;
  const from = peopleAtOpening(session);
  const dealt = dealtCards(session);
  if (count < 1 || from === undefined || dealt === undefined) return undefined;
  return { type: 'people', count, dealt: dealt + Math.max(0, count - (session.people?.count ?? dealt)), from };
}
