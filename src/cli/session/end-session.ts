import { publish, recordText } from '../../app/review/publish.ts';
import { openTemplate, recordPath, STDOUT } from '../../app/review/record-place.ts';

import { leftOpen } from '../../core/look-back/left-open.ts';
import { composeRecord } from '../../core/record/compose.ts';
import { nameLikeRoles, personalActions, personalSentences } from '../../core/record/name-like-roles.ts';
import type { Session } from '../../core/session/fold.ts';

import { shown } from '../../files/project.ts';
import type { FrontEnd } from '../../terminal/front-end.ts';
import { lastLook, type Verdict } from '../../terminal/steps/last-look.ts';
import { askLeftOpen } from '../../terminal/steps/left-open.ts';
import { type Context, print, say } from '../context.ts';
import { outcomeOf, summaryOf } from './summary.ts';
import { tellLookBack } from './tell-look-back.ts';

/** A look-back adds to a record that people know, and closes it when all is settled; a new record is shown first. */
export async function lookOver(session: Session, front: FrontEnd, context: Context): Promise<Verdict | undefined> {
  const { messages } = context;
  if (session.start.lookBack !== undefined) {
    const left = leftOpen(session);
    const { title } = messages.afterwards.lookBack.leftOpen;
    return left.length === 0
      ? { type: 'write' }
      : front.talk(title, (ask) => askLeftOpen(ask, session, left, messages));
  }
  if (session.start.slips !== undefined) return { type: 'write' };
  const text = recordText(session, openTemplate(session.start.record.template, context), context);
  const document = composeRecord(session, messages, {});
  const { privacy = {} } = (await context.project()).config;
  const advice = [
    ...nameLikeRoles(session).map(messages.ending.nameInRole),
    ...personalActions(session, privacy).map(messages.ending.personInAction),
    ...personalSentences(session, privacy).map(messages.handOverStep.personal),
  ];
  const look = {
    session,
    record: text,
    brief: outcomeOf(document, context).map(([name, value]) => `${name}: ${value}`),
    advice,
  };
  return front.talk(session.start.subject.title, (ask) => lastLook(ask, look, messages));
}

/** What the session leads to: a record of its own, or a look-back in one that is there. Gives what tells of it. */
export async function keepResult(
  session: Session,
  { resumed, saveAnswers }: { readonly resumed: boolean; readonly saveAnswers?: string },
  context: Context,
): Promise<() => void> {
  // What others read as answers is not to end with a path: what is said of it on stderr has that too.
  const given = (path: string) => (saveAnswers === STDOUT ? undefined : print(context, path));
  if (session.start.lookBack !== undefined) {
    const { keepLookBack } = await import('../../app/look-back/keep-look-back.ts');
    const kept = await keepLookBack(session, session.start.lookBack, context);
    return () => {
      tellLookBack(kept, context);
      given(kept.file);
    };
  }
  if (session.start.slips !== undefined) {
    const { keepSlips } = await import('./keep-slips.ts');
    return keepSlips(session, session.start.slips, context);
  }
  const template = openTemplate(session.start.record.template, context);
  if (session.start.record.output === STDOUT) return () => print(context, recordText(session, template, context));
  const published = publish(session, await recordPath(session, context), template, context, resumed);
  // Who resumes is not in the command that opened the meeting.
  if (resumed && session.start.programme !== undefined)
    await (await import('../../app/programme/enter-held.ts')).enterHeld(session.start.programme.id, context);
  const isSorted = session.start.protocol.steps.some(({ kind }) => kind === 'sort');
  const sorts = isSorted ? await (await import('../../app/values/keep-sorts.ts')).keepSorts(session, context) : [];
  return () => {
    say(context, ...summaryOf(published, context));
    say(context, ...sorts);
    given(shown(published.path, context.cwd));
  };
}
