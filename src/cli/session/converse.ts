import { STDOUT } from '../../app/review/record-place.ts';
import { answersText, saveAnswers } from '../../app/review/save-answers.ts';
import type { Deed } from '../../core/session/events.ts';
import { fold, type Session } from '../../core/session/fold.ts';
import { seal } from '../../core/session/seal.ts';
import { walk } from '../../core/session/walk.ts';
import { UserError } from '../../core/user-error.ts';
import { inWords } from '../../files/in-words.ts';
import type { Journal } from '../../files/journal.ts';
import { shown } from '../../files/project.ts';
import type { FrontEnd } from '../../terminal/front-end.ts';
import { type Context, exit, print, say } from '../context.ts';
import { resumeCommand } from '../program-name.ts';

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
    const session = await talked(conversation, context);
    front.close();
    if (session === 'stopped') return stopped(journal.id, context);
    if (session !== 'erased') return await finish(session, conversation, context);
    inWords(shown(journal.path, context.cwd), context.messages, () => journal.remove());
    say(context, context.messages.gate.erased);
    return exit.done;
  } catch (error) {
    if (error instanceof UserError) sayHowToResume(journal.id, context);
    throw error;
  } finally {
    front.close();
    journal.close();
  }
}

/** The session once every step is settled and people have seen what will be written, or how they left it. */
async function talked(conversation: Conversation, context: Context): Promise<Session | 'stopped' | 'erased'> {
  const { front } = conversation;
  for (let session = conversation.session; ; ) {
    const walked = await walk(session, context.messages, {
      ask: (question) => front.ask(question),
      save: (deed) => keep(deed, conversation, context),
      saveQuietly: (deed) => keepIfPossible(deed, conversation, context),
    });
    if (walked.erased) return 'erased';
    if (!walked.finished) return 'stopped';
    const { lookOver } = await import('./end-session.ts');
    const verdict = await lookOver(walked.session, front, context);
    if (verdict === undefined) return 'stopped';
    if (verdict.type === 'write') return walked.session;
    session = fold(walked.session, await keep(verdict, conversation, context));
  }
}

/** On the disk before the next question. A full disk costs nothing: people make room and go on. */
async function keep(
  deed: Deed,
  { journal, front, session }: Conversation,
  context: Context,
): Promise<Deed & { at: string }> {
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
        // What is on cards stays sealed, here too.
        say(context, context.messages.sessions.notKept, JSON.stringify(seal(deed, session.start.protocol), null, 2));
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
  const { keepResult } = await import('./end-session.ts');
  const kept = await keepResult(session, conversation, context);
  if (conversation.saveAnswers === STDOUT) print(context, answersText(session, context.cwd));
  else if (conversation.saveAnswers !== undefined) saveAnswers(session, conversation.saveAnswers, context);
  // On the standard output the record may be gone with the window: then the session stays.
  if (conversation.keepSession || session.start.record.output === STDOUT) conversation.journal.close();
  else removeDraft(conversation.journal, context);
  kept();
  return exit.done;
}

/** The record is there: what is left of the session is no reason to say that it went wrong, but people must know of it. */
function removeDraft(journal: Journal, context: Context): void {
  try {
    journal.remove();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    say(context, context.messages.sessions.stays(shown(journal.path, context.cwd), journal.id));
  }
}

function stopped(id: string, context: Context): number {
  sayHowToResume(id, context);
  return exit.interrupted;
}

function sayHowToResume(id: string, context: Context): void {
  const { messages } = context;
  say(context, '', messages.sessions.kept, `  ${resumeCommand(context)} ${id}`, '');
}
