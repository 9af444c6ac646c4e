import { draftsIn, removeDraft, sessionsResultOf } from '../app/review/drafts.ts';
import { showLine } from '../core/text/characters.ts';
import { type Context, exit, print, printResult, say } from './context.ts';
import { resumeCommand } from './program-name.ts';
import { draftFacts, knownDrafts } from './session/known-drafts.ts';

/** `driehoek sessions`: the sessions that can be gone on with, by title. */
export async function sessions({ json = false }: { readonly json?: boolean }, context: Context): Promise<number> {
  if (json) {
    printResult(context, sessionsResultOf(await draftsIn(context)));
    return exit.done;
  }
  const known = await knownDrafts(context);
  const { sessions: sentences, resuming } = context.messages;
  for (const one of known)
    print(context, [showLine(one.draft.title), ...draftFacts(one, context)].map(showLine).join('\n  '));
  if (known.length === 0) say(context, sentences.none);
  else say(context, '', resuming.goOn(resumeCommand(context)));
  return exit.done;
}

/** `driehoek sessions rm`: removes one draft, by its full id. */
export async function removeSession(id: string, _: object, context: Context): Promise<number> {
  await removeDraft(id, context);
  say(context, context.messages.sessions.removed(id));
  return exit.done;
}
