import { type Context, say } from '../../cli/context.ts';
import { nextStep, stepsThatApply } from '../../core/session/steps.ts';
import { localDay } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { journalPath, listJournals, readJournal } from '../../files/journal.ts';
import { shown } from '../../files/project.ts';

/** A session that can be gone on with; so `sessions --json` gives it. */
export interface Draft {
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

/** A draft with the words for it. */
export interface KnownDraft {
  readonly draft: Draft;
  readonly form: string;
}

/** The drafts there are, the most recently started last. What cannot be read is told on stderr and left out. */
export async function draftsIn(context: Context): Promise<KnownDraft[]> {
  const folder = (await context.project()).paths.sessions;
  return listJournals(folder).flatMap((id) => {
    try {
      return [draftOf(id, journalPath(folder, id), context)];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      say(context, error.message, `  ${error.hint ?? ''}`);
      return [];
    }
  });
}

function draftOf(id: string, path: string, { messages, cwd }: Context): KnownDraft {
  const { session } = readJournal(path, messages);
  const { start, answers } = session;
  const steps = stepsThatApply(session);
  const draft = {
    id,
    file: shown(path, cwd),
    title: start.subject.title,
    protocol: start.protocol.id,
    started: start.at,
    step: nextStep(session, messages)?.title ?? null,
    settled: steps.filter((step) => answers.has(step.id)).length,
    steps: steps.length,
  };
  return { draft, form: start.protocol.title };
}

/** In which form it is held, when it began, and how far it is. */
export function factsOf({ draft, form }: KnownDraft, { messages }: Context): [begun: string, at: string] {
  const { resuming, sessions } = messages;
  const { started, step, settled, steps } = draft;
  const begun = new Date(started);
  const time = [begun.getHours(), begun.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
  return [
    `${form}, ${resuming.begun(messages.day(localDay(begun)), time)}`,
    step === null ? resuming.onlyRecord : sessions.at(settled, steps, step),
  ];
}
