import { answersIn } from '../../core/answers/print.ts';
import type { Session } from '../../core/session/fold.ts';
import { recordIdOf } from '../../files/record-id.ts';

/** With an id by what was answered: answers that were saved and are played again give the record the same one. */
export function withId(session: Session): Session {
  const { start } = session;
  const recordId = recordIdOf(start.date, JSON.stringify(answersIn(session, start.subject.source)));
  return { ...session, start: { ...start, recordId } };
}
