import { rmSync } from 'node:fs';
import { nextStep, stepsThatApply } from '../core/session/steps.ts';
import { showLine } from '../core/text/characters.ts';
import { nearest } from '../core/text/nearest.ts';
import { UserError } from '../core/user-error.ts';
import { journalPath, listJournals, readJournal } from '../files/journal.ts';
import { shown } from '../files/project.ts';
import { type Context, exit, print, say } from './context.ts';
import { programName } from './shared/program-name.ts';

interface Draft {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly protocol: string;
  readonly started: string;
  /** The step the session stopped at; nothing when only the record is left to write. */
  readonly step: string | null;
  readonly settled: number;
  readonly steps: number;
}

/** `driehoek sessions`: the sessions that can be gone on with. */
export async function sessions(options: { json?: boolean }, context: Context): Promise<number> {
  const folder = (await context.project()).paths.sessions;
  const drafts: Draft[] = [];
  for (const id of listJournals(folder)) {
    try {
      drafts.push(draftOf(id, journalPath(folder, id), context));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      say(context, error.message, `  ${error.hint ?? ''}`);
    }
  }
  const { sessions: sentences } = context.messages;
  if (options.json) print(context, JSON.stringify({ sessions: drafts }, null, 2));
  else if (drafts.length === 0) say(context, sentences.none);
  for (const draft of options.json ? [] : drafts) {
    print(
      context,
      `${draft.id}\n  ${showLine(draft.title)}\n  ${sentences.at(draft.settled, draft.steps, draft.step ?? '-')}\n  ${programName(context.host.cwd())} resume ${draft.id}`,
    );
  }
  return exit.done;
}

function draftOf(id: string, path: string, { messages, cwd }: Context): Draft {
  const { session } = readJournal(path, messages);
  const { start, answers } = session;
  const steps = stepsThatApply(session);
  return {
    id,
    file: shown(path, cwd),
    title: start.subject.title,
    protocol: start.protocol.id,
    started: start.at,
    step: nextStep(session, messages)?.title ?? null,
    settled: steps.filter((step) => answers.has(step.id)).length,
    steps: steps.length,
  };
}

/** `driehoek sessions rm`: removes one draft, by its full id. */
export async function removeSession(id: string, context: Context): Promise<number> {
  const folder = (await context.project()).paths.sessions;
  const ids = listJournals(folder);
  const { sessions: sentences } = context.messages;
  if (!ids.includes(id)) throw new UserError(sentences.unknown(id, nearest(id, ids)), sentences.knownAre(ids));
  rmSync(journalPath(folder, id), { force: true });
  rmSync(`${journalPath(folder, id)}.lock`, { force: true });
  say(context, sentences.removed(id));
  return exit.done;
}
