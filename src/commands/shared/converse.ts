import { resolve } from 'node:path';
import { printAnswers } from '../../core/answers/print.ts';
import type { Deed } from '../../core/session/events.ts';
import { fold, type Session } from '../../core/session/fold.ts';
import { walk } from '../../core/session/walk.ts';
import { UserError } from '../../core/user-error.ts';
import type { Journal } from '../../files/journal.ts';
import { createFile } from '../../files/new-file.ts';
import { linkFrom, shown } from '../../files/project.ts';
import type { FrontEnd } from '../../terminal/front-end.ts';
import { type Context, exit, print, say } from '../context.ts';
import { programName } from './program-name.ts';
import { openTemplate, type Published, publish, recordPath, recordText, STDOUT } from './publish.ts';
import { summaryOf } from './summary.ts';

export interface Conversation {
  readonly session: Session;
  readonly journal: Journal;
  readonly front: FrontEnd;
  /** Keep the journal after the record has been written. */
  readonly keepSession: boolean;
  readonly saveAnswers?: string;
  /** Whether an earlier run may have written the record already. */
  readonly resumed: boolean;
}

/** Leads a session to its record, or keeps the draft and says how to go on. Gives the exit code. */
export async function converse(conversation: Conversation, context: Context): Promise<number> {
  const { journal, front } = conversation;
  try {
    const walked = await walk(conversation.session, context.messages, {
      ask: (question) => front.ask(question),
      save: (deed) => keep(deed, conversation, context),
      saveQuietly: (deed) => keepIfPossible(deed, conversation, context),
    });
    front.close();
    if (!walked.finished) return stopped(journal.id, context);
    return await finish(walked.session, conversation, context);
  } catch (error) {
    if (error instanceof UserError) sayHowToResume(journal.id, context);
    throw error;
  } finally {
    front.close();
    journal.close();
  }
}

/** On the disk before the next question. A full disk costs nothing: people make room and go on. */
async function keep(deed: Deed, { journal, front }: Conversation, context: Context): Promise<Deed & { at: string }> {
  const event = { ...deed, at: context.now().toISOString() };
  for (;;) {
    try {
      journal.append(event);
      return event;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      if (!(await front.notSaved(code))) {
        front.close();
        say(context, context.messages.sessions.notKept, JSON.stringify(deed, null, 2));
        throw new UserError(context.messages.files.cannotWrite(shown(journal.path, context.cwd), code));
      }
    }
  }
}

function keepIfPossible(deed: Deed, { journal }: Conversation, { now }: Context) {
  const event = { ...deed, at: now().toISOString() };
  try {
    journal.append(event);
    return event;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}

async function finish(session: Session, conversation: Conversation, context: Context): Promise<number> {
  const kept = await keepResult(session, conversation, context);
  if (conversation.saveAnswers !== undefined) saveAnswers(session, conversation.saveAnswers, context);
  // On the standard output the record may be gone with the window: then the session stays.
  if (conversation.keepSession || session.start.record.output === STDOUT) conversation.journal.close();
  else conversation.journal.remove();
  kept();
  return exit.done;
}

/** What the session leads to: a record of its own, or a look-back in one that is there. Gives what tells of it. */
async function keepResult(session: Session, { resumed }: Conversation, context: Context): Promise<() => void> {
  if (session.start.lookBack !== undefined) {
    const { keepLookBack, tellLookBack } = await import('./keep-look-back.ts');
    const kept = await keepLookBack(session, session.start.lookBack, context);
    return () => tellLookBack(kept, context);
  }
  const template = openTemplate(session.start.record.template, context);
  if (session.start.record.output === STDOUT) return () => print(context, recordText(session, template, context));
  const published = publish(session, await recordPath(session, context), template, context, resumed);
  return () => announce(published, context);
}

export function announce(published: Published, context: Context): void {
  say(context, ...summaryOf(published, context));
  print(context, shown(published.path, context.cwd));
}

function saveAnswers(session: Session, named: string, context: Context): void {
  const path = resolve(context.cwd, named);
  const { source } = session.start.subject;
  const link = source === undefined || source.startsWith('library:') ? source : linkFrom(path, source);
  if (!createFile(path, printAnswers(session, link), 0o600))
    throw new UserError(context.messages.files.taken(shown(path, context.cwd)));
}

function stopped(id: string, context: Context): number {
  sayHowToResume(id, context);
  return exit.interrupted;
}

function sayHowToResume(id: string, { messages, ...context }: Context): void {
  say({ messages, ...context }, '', messages.sessions.kept, `  ${programName(context.host.cwd())} resume ${id}`, '');
}

/** For a session without a journal: every deed happened at the same moment. */
export function folded(session: Session, deeds: readonly Deed[], at: string): Session {
  return deeds.reduce((state, deed) => fold(state, { ...deed, at }), session);
}
