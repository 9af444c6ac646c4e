import { rmSync } from 'node:fs';
import type { Draft, SessionsResult } from '../../core/results/sessions.ts';
import { nextStep, stepsThatApply } from '../../core/session/steps.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import { inWords } from '../../files/in-words.ts';
import { journalPath, listJournals, readJournal } from '../../files/journal.ts';
import { discard } from '../../files/new-file.ts';
import { shown } from '../../files/project.ts';
import type { Words, Workplace } from '../ports.ts';

/** A draft with the title of its form. */
export interface KnownDraft {
  readonly draft: Draft;
  readonly form: string;
}

export interface Drafts {
  /** The most recently started last. */
  readonly known: readonly KnownDraft[];
  /** Why others cannot be read. */
  readonly problems: readonly UserError[];
}

/** The sessions that can be gone on with. */
export async function draftsIn(ports: Words & Workplace): Promise<Drafts> {
  const folder = (await ports.project()).paths.sessions;
  const known: KnownDraft[] = [];
  const problems: UserError[] = [];
  for (const id of listJournals(folder)) {
    try {
      known.push(draftOf(id, journalPath(folder, id), ports));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error);
    }
  }
  return { known, problems };
}

export function sessionsResultOf({ known }: Drafts): SessionsResult {
  return { format: 'driehoek/sessions-result@1', sessions: known.map(({ draft }) => draft) };
}

function draftOf(id: string, path: string, { messages, cwd }: Words & Workplace): KnownDraft {
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

/** Removes one draft, by its full id. Errors: a UserError with the nearest there is. */
export async function removeDraft(id: string, { messages, project, cwd }: Words & Workplace): Promise<void> {
  const folder = (await project()).paths.sessions;
  const ids = listJournals(folder);
  if (!ids.includes(id))
    throw new UserError(messages.sessions.unknown(id, nearest(id, ids)), messages.sessions.knownAre(ids));
  const path = journalPath(folder, id);
  inWords(shown(path, cwd), messages, () => rmSync(path, { force: true }));
  discard(`${path}.lock`);
}
