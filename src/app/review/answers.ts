import { answersSkeleton } from '../../core/answers/skeleton.ts';
import { openSession } from '../../core/session/fold.ts';
import { shown } from '../../files/project.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { findCase } from '../shelf/find-case.ts';
import { findProtocol } from '../shelf/find-protocol.ts';
import { startOf } from './start-of.ts';

export interface AnswersInput {
  /** A session form: its id, or a file; that of the project if left out. */
  readonly protocol?: string | undefined;
  /** A case that is there: a file, or its id; one to write out if left out. */
  readonly case?: string | undefined;
}

/** An answers file to fill in. Errors: a UserError for a session form or case there is not. */
export async function answers(input: AnswersInput, ports: Words & Workplace & Clock): Promise<string> {
  const form = await findProtocol(input.protocol, ports);
  const subject = input.case === undefined ? { title: '' } : await findCase(input.case, ports);
  const { themes } = (await ports.project()).config;
  const session = openSession(startOf({ form, subject, themes, record: { svg: true } }, ports));
  const { source } = session.start.subject;
  const link = source === undefined || source.startsWith('library:') ? source : shown(source, ports.cwd);
  return answersSkeleton(session, link, ports.messages);
}
