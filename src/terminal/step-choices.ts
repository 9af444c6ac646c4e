import type { Session } from '../core/session/fold.ts';
import { contextOf, givenAnswer, isSettled, stepsThatApply } from '../core/session/steps.ts';
import type { Messages } from '../language/messages.ts';
import { previewOf } from './preview.ts';
import type { Choice } from './steps/asker.ts';

/** Every step of a session by its title, with whether it is settled and what was answered. */
export function stepChoices(session: Session, messages: Messages): Choice[] {
  const { menu } = messages;
  const context = contextOf(session, messages);
  return stepsThatApply(session).map((step): Choice => {
    const answered = session.answers.get(step.id);
    const isSkipped = answered?.state === 'skipped';
    const sign = isSkipped ? menu.skipped : isSettled(session, step, context) ? menu.settled : menu.open;
    const detail = isSkipped ? answered.reason : previewOf(step, givenAnswer(session, step.id), context);
    return { id: step.id, label: step.title, sign, ...(detail === '' ? {} : { detail }) };
  });
}
