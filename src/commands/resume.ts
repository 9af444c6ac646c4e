import { nearest } from '../core/text/nearest.ts';
import { UserError } from '../core/user-error.ts';
import { listJournals, reopenJournal } from '../files/journal.ts';
import { loadMessages } from '../language/load.ts';
import { type Context, canAsk } from './context.ts';
import { converse } from './shared/converse.ts';
import { openFrontEnd } from './shared/open-front-end.ts';
import { programName } from './shared/program-name.ts';

/** `driehoek resume`: goes on with a session where it stopped; the only one when none is named. */
export async function resume(
  named: string | undefined,
  options: { keepSession?: boolean; saveAnswers?: string },
  context: Context,
): Promise<number> {
  const { sessions } = (await context.project()).paths;
  const id = pick(named, listJournals(sessions), context);
  if (!canAsk(context)) throw new UserError(context.messages.cli.noTerminalToResume, context.messages.cli.usePlain);
  const { journal, session } = reopenJournal(sessions, id, context.messages);
  try {
    journal.append({ type: 'resume', at: context.now().toISOString() });
    const { language } = session.start;
    const own = { ...context, language, messages: await loadMessages(language) };
    const front = await openFrontEnd(own);
    const { keepSession = false, saveAnswers } = options;
    const extra = saveAnswers === undefined ? {} : { saveAnswers };
    return await converse({ session, journal, front, keepSession, resumed: true, ...extra }, own);
  } finally {
    journal.close();
  }
}

function pick(named: string | undefined, ids: readonly string[], { messages, host }: Context): string {
  const { sessions } = messages;
  if (ids.length === 0) throw new UserError(sessions.none);
  if (named === undefined) {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) return only;
    throw new UserError(sessions.several, [...ids].map((id) => `${programName(host.cwd())} resume ${id}`).join('\n  '));
  }
  if (ids.includes(named)) return named;
  const meant = ids.filter((id) => id.includes(named));
  if (meant.length === 1 && meant[0] !== undefined) return meant[0];
  throw new UserError(sessions.unknown(named, nearest(named, ids)), sessions.knownAre(ids));
}
