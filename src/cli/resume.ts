import type { KnownDraft } from '../app/review/drafts.ts';
import { checkSaving } from '../app/review/save-answers.ts';
import { foldTerm } from '../core/library/mark.ts';
import { showLine } from '../core/text/characters.ts';
import { nearest } from '../core/text/nearest.ts';
import { UserError } from '../core/user-error.ts';
import { inWords } from '../files/in-words.ts';
import { begunJournals, listJournals, reopenJournal } from '../files/journal.ts';
import { shown } from '../files/project.ts';
import { loadMessages } from '../language/load.ts';
import { type Context, canAsk, codeOfLeaving } from './context.ts';
import { openFrontEnd } from './open-front-end.ts';
import { resumeCommand } from './program-name.ts';
import { converse } from './session/converse.ts';
import { draftFacts, knownDrafts } from './session/known-drafts.ts';

/** `driehoek resume`: goes on with a session where it stopped. Without a name the only one; people choose from several. */
export async function resume(
  named: string | undefined,
  options: { keepSession?: boolean; saveAnswers?: string },
  context: Context,
): Promise<number> {
  const { sessions } = (await context.project()).paths;
  const ids = named === undefined ? begunJournals(sessions) : listJournals(sessions);
  const id = await pick(named, ids, context);
  if (typeof id === 'number') return id;
  if (!canAsk(context)) throw new UserError(context.messages.cli.noTerminalToResume, context.messages.cli.usePlain);
  const { journal, session } = inWords(shown(sessions, context.cwd), context.messages, () =>
    reopenJournal(sessions, id, context.messages),
  );
  const { keepSession = false, saveAnswers } = options;
  const extra = saveAnswers === undefined ? {} : { saveAnswers };
  try {
    checkSaving({ output: session.start.record.output, saveAnswers }, context);
    const resumed = { type: 'resume', at: context.now().toISOString() } as const;
    inWords(shown(journal.path, context.cwd), context.messages, () => journal.append(resumed));
    const { language } = session.start;
    const own = { ...context, language, messages: await loadMessages(language) };
    const front = await openFrontEnd(own);
    return await converse({ session, journal, front, keepSession, resumed: true, ...extra }, own);
  } finally {
    journal.close();
  }
}

/** The id of the session that is meant; an exit code where people leave without choosing one. */
async function pick(named: string | undefined, ids: readonly string[], context: Context): Promise<string | number> {
  const { sessions } = context.messages;
  const [only] = ids;
  if (only === undefined) throw new UserError(sessions.none, sessions.noneHint);
  if (named !== undefined) return byName(named, ids, context);
  if (ids.length === 1) return only;
  return choose(await knownDrafts(context), ids, context);
}

/** By its id or a part of it, or by the beginning of its title. */
async function byName(named: string, ids: readonly string[], context: Context): Promise<string> {
  const { sessions } = context.messages;
  if (ids.includes(named)) return named;
  const holding = ids.filter((id) => id.includes(named));
  const titled = (await knownDrafts(context)).flatMap(({ draft: { id, title } }) =>
    foldTerm(title).startsWith(foldTerm(named)) ? [id] : [],
  );
  for (const [meant, ...more] of [titled, holding]) if (meant !== undefined && more.length === 0) return meant;
  throw new UserError(sessions.unknown(named, nearest(named, ids)), sessions.knownAre(ids));
}

async function choose(
  drafts: readonly KnownDraft[],
  ids: readonly string[],
  context: Context,
): Promise<string | number> {
  const { sessions, resuming, greeting } = context.messages;
  const command = resumeCommand(context);
  if (!canAsk(context) || drafts.length === 0)
    throw new UserError(sessions.several, ids.map((id) => `${command} ${id}`).join('\n  '));
  const choices = drafts.map((one) => ({
    id: one.draft.id,
    label: showLine(one.draft.title),
    detail: draftFacts(one, context).join('. '),
  }));
  const front = await openFrontEnd(context);
  try {
    const chosen = await front.talk(resuming.title, (ask) =>
      ask.choice({ ask: resuming.ask }, choices, { detailRows: 2, leave: greeting.leave }),
    );
    if (chosen?.type === 'value') return chosen.value;
    return codeOfLeaving(chosen);
  } finally {
    front.close();
  }
}
