import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SESSION_FORMAT, type Subject } from '../core/session/events.ts';
import { openSession } from '../core/session/fold.ts';
import { withPosition } from '../core/session/position.ts';
import { slug } from '../core/text/slug.ts';
import { UserError } from '../core/user-error.ts';
import { createJournal } from '../files/journal.ts';
import { shown } from '../files/project.ts';
import { type Context, canAsk, exit, sessionDay } from './context.ts';
import { converse } from './shared/converse.ts';
import { allCases, findCase } from './shared/find-case.ts';
import { findProtocol, type SessionForm } from './shared/find-protocol.ts';
import { tellLookBacksDue } from './shared/look-backs-due.ts';
import { openFrontEnd } from './shared/open-front-end.ts';
import { playAndTell } from './shared/play-files.ts';
import { openTemplate, recordPath, STDOUT } from './shared/publish.ts';
import { refuseToAsk } from './shared/refuse-to-ask.ts';

export interface ReviewOptions {
  readonly protocol?: string;
  readonly answers?: string[];
  readonly output?: string;
  readonly date?: string;
  readonly template?: string;
  readonly svg: boolean;
  readonly keepSession?: boolean;
  readonly saveAnswers?: string;
  readonly json?: boolean;
}

/** `driehoek review`: a guided session, or records from answers files. */
export async function review(named: string | undefined, options: ReviewOptions, context: Context): Promise<number> {
  const { output, template, svg } = options;
  const record = { svg, ...(output === undefined ? {} : { output }), ...(template === undefined ? {} : { template }) };
  if (options.answers) {
    const { protocol, date, json = false } = options;
    return playAndTell(options.answers, { caseNamed: named, protocol, date, record }, json, context);
  }
  const form = await findProtocol(options.protocol, context);
  const subject = named === undefined ? undefined : await findCase(named, context);
  openTemplate(template, context);
  if (!canAsk(context)) return refuseToAsk(form, subject, context);
  return lead(subject, form, { ...options, record }, context);
}

async function lead(
  known: Subject | undefined,
  form: SessionForm,
  options: ReviewOptions & { record: { svg: boolean; output?: string } },
  context: Context,
) {
  const { language, messages } = context;
  const date = sessionDay(options.date, context);
  await tellLookBacksDue(context);
  const front = await openFrontEnd(context);
  try {
    const subject = known ?? (await front.chooseCase(await allCases(context)));
    if (subject === undefined) return exit.interrupted;
    const at = context.now().toISOString();
    const project = await context.project();
    const start = {
      type: 'start' as const,
      format: SESSION_FORMAT,
      at,
      date,
      language,
      ...form,
      subject: withPosition(subject, project.config.position),
      record: options.record,
    } as const;
    if (options.record.output !== STDOUT)
      await checkWritable(await recordPath(openSession({ ...start, id: '' }), context), context);
    const made = createJournal(
      project.paths.sessions,
      start,
      `${date}-${slug(subject.title, messages.cli.untitledCase)}`,
    );
    const { keepSession = false, saveAnswers } = options;
    const extra = saveAnswers === undefined ? {} : { saveAnswers };
    return await converse(
      { session: openSession(made.start), journal: made.journal, front, keepSession, resumed: false, ...extra },
      context,
    );
  } finally {
    front.close();
  }
}

/** Better before the first question than after the last. */
async function checkWritable(path: string, { messages, cwd }: Context): Promise<void> {
  try {
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    throw new UserError(messages.files.cannotWrite(shown(path, cwd), code), messages.files.cannotWriteHint(code));
  }
}
