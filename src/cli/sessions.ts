import { rmSync } from 'node:fs';
import { draftsIn, factsOf } from '../app/review/drafts.ts';
import { showLine } from '../core/text/characters.ts';
import { nearest } from '../core/text/nearest.ts';
import { UserError } from '../core/user-error.ts';
import { journalPath, listJournals } from '../files/journal.ts';
import { type Context, exit, print, say } from './context.ts';
import { programName } from './program-name.ts';

/** `driehoek sessions`: the sessions that can be gone on with, by title. JSON: `{ sessions: Draft[] }`, with their ids. */
export async function sessions(options: { json?: boolean }, context: Context): Promise<number> {
  const known = await draftsIn(context);
  const { sessions: sentences, resuming } = context.messages;
  if (options.json) {
    print(context, JSON.stringify({ sessions: known.map(({ draft }) => draft) }, null, 2));
    return exit.done;
  }
  for (const one of known)
    print(context, [showLine(one.draft.title), ...factsOf(one, context)].map(showLine).join('\n  '));
  if (known.length === 0) say(context, sentences.none);
  else say(context, '', resuming.goOn(`${programName(context.host.cwd())} resume`));
  return exit.done;
}

/** `driehoek sessions rm`: removes one draft, by its full id. */
export async function removeSession(id: string, _: object, context: Context): Promise<number> {
  const folder = (await context.project()).paths.sessions;
  const ids = listJournals(folder);
  const { sessions: sentences } = context.messages;
  if (!ids.includes(id)) throw new UserError(sentences.unknown(id, nearest(id, ids)), sentences.knownAre(ids));
  rmSync(journalPath(folder, id), { force: true });
  rmSync(`${journalPath(folder, id)}.lock`, { force: true });
  say(context, sentences.removed(id));
  return exit.done;
}
