import { sessionDay } from '../app/ports.ts';
import { findCase } from '../app/shelf/find-case.ts';
import { findProtocol } from '../app/shelf/find-protocol.ts';
import { answersSkeleton } from '../core/answers/skeleton.ts';
import { SESSION_FORMAT, type Subject } from '../core/session/events.ts';
import { openSession } from '../core/session/fold.ts';
import { shown } from '../files/project.ts';
import { type Context, exit, print } from './context.ts';

/** `driehoek answers`: an answers file to fill in, on stdout. */
export async function answers(
  protocolNamed: string | undefined,
  options: { case?: string },
  context: Context,
): Promise<number> {
  const form = await findProtocol(protocolNamed, context);
  const subject: Subject = options.case === undefined ? { title: '' } : await findCase(options.case, context);
  const start = {
    type: 'start',
    format: SESSION_FORMAT,
    id: '',
    at: context.now().toISOString(),
    date: sessionDay(undefined, context),
    language: context.language,
    ...form,
    subject,
    record: { svg: true },
  } as const;
  const { source } = subject;
  const link = source === undefined || source.startsWith('library:') ? source : shown(source, context.cwd);
  print(context, answersSkeleton(openSession(start), link, context.messages));
  return exit.done;
}
