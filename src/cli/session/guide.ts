import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sessionDay } from '../../app/day-option.ts';
import { recordPath, STDOUT } from '../../app/review/record-place.ts';
import { startOf } from '../../app/review/start-of.ts';
import { allCases } from '../../app/shelf/find-case.ts';
import { findProtocol, type SessionForm } from '../../app/shelf/find-protocol.ts';
import { offeredForms } from '../../app/shelf/offered-forms.ts';
import type { InProgramme } from '../../core/record/schema.ts';
import type { Start, Subject } from '../../core/session/events.ts';
import { openSession } from '../../core/session/fold.ts';
import { withPosition } from '../../core/session/position.ts';
import { slug } from '../../core/text/slug.ts';
import { UserError } from '../../core/user-error.ts';
import { inWords } from '../../files/in-words.ts';
import { createJournal } from '../../files/journal.ts';
import { shown } from '../../files/project.ts';
import { drawnRecordId, recordIdOf } from '../../files/record-id.ts';
import type { FrontEnd } from '../../terminal/front-end.ts';
import { type ChosenTalk, chooseTalk } from '../../terminal/steps/choose-talk.ts';
import { askGate } from '../../terminal/steps/gate.ts';
import { type Context, codeOfLeaving, exit, say } from '../context.ts';
import { openFrontEnd } from '../open-front-end.ts';
import { converse } from './converse.ts';
import { tellLookBacksDue } from './tell-look-backs.ts';

export interface GuideOptions {
  /** What is not named is asked. */
  readonly subject: Subject | undefined;
  readonly form: SessionForm | undefined;
  readonly date: string | undefined;
  readonly record: Start['record'];
  /** Of which programme it is a meeting. */
  readonly programme?: InProgramme;
  readonly keepSession?: boolean;
  readonly saveAnswers?: string;
  /** What comes before everything; gives an exit code where people leave. */
  readonly before?: (front: FrontEnd) => Promise<number | undefined>;
}

/** Leads people through a session, from what it is about to its record. Gives the exit code. */
export async function guide(wishes: GuideOptions, context: Context): Promise<number> {
  const date = sessionDay(wishes.date, context);
  if (wishes.before === undefined) await tellLookBacksDue(context);
  const front = await openFrontEnd(context);
  try {
    const left = await wishes.before?.(front);
    if (left !== undefined) return left;
    const chosen = await choose(wishes, front, context);
    if (typeof chosen === 'number') return chosen;
    // What a closing session is about no single person brought.
    const isClosing = chosen.subject.lines !== undefined;
    const kept = isClosing ? undefined : await passGate(chosen.subject, front, context);
    if (kept !== undefined) return kept;
    // Who only tries the program has promised nothing; what one group promised is not for all of them.
    const isOwn = wishes.before === undefined && !isClosing;
    const gone = isOwn
      ? await (await import('./last-promises.ts')).askLastPromises(front, context, wishes.programme)
      : undefined;
    if (gone !== undefined) return gone;
    const form = wishes.form ?? (await findProtocol(chosen.form, context));
    return await begin(chosen.subject, { ...wishes, ...form, date, front }, context);
  } finally {
    front.close();
  }
}

/** The exit code where people leave: with Esc nothing was begun, and nothing is wrong. */
async function choose(
  { subject, form }: GuideOptions,
  front: FrontEnd,
  context: Context,
): Promise<ChosenTalk | number> {
  if (subject !== undefined) return { subject };
  const { messages } = context;
  const cases = await allCases(context);
  const offer = form === undefined ? { cases, forms: await offeredForms(context) } : { cases };
  const chosen = await front.talk(messages.intake.title, (ask) => chooseTalk(ask, offer, messages));
  if (chosen?.type === 'value') return chosen.value;
  return codeOfLeaving(chosen);
}

/** Before a case of the team's own: whether it belongs at this table. Gives an exit code where it does not go on. */
async function passGate({ source }: Subject, front: FrontEnd, context: Context): Promise<number | undefined> {
  // A case of the library was looked at when it was written.
  if (source?.startsWith('library:')) return undefined;
  const { messages } = context;
  const { contacts = {} } = (await context.project()).config;
  const gate = await front.talk(messages.gate.title, (ask) => askGate(ask, contacts, messages));
  if (gate === 'on') return undefined;
  if (gate === 'back') return exit.done;
  if (gate !== 'stop') return exit.interrupted;
  front.close();
  say(context, messages.gate.stopped);
  return exit.done;
}

async function begin(
  subject: Subject,
  {
    protocol,
    lenses,
    material,
    date,
    record,
    front,
    ...wishes
  }: GuideOptions & SessionForm & { date: string; front: FrontEnd },
  context: Context,
): Promise<number> {
  const { messages, host } = context;
  const project = await context.project();
  const own = withPosition(subject, project.config.position);
  const start = {
    ...startOf(
      {
        form: { protocol, lenses, ...(material === undefined ? {} : { material }) },
        subject: own,
        themes: project.config.themes,
        date,
        record,
      },
      context,
    ),
    ...(wishes.programme === undefined ? {} : { programme: wishes.programme }),
    // Where the clock is held still, the same bytes are wanted twice.
    recordId: host.env.SOURCE_DATE_EPOCH ? recordIdOf(date, subject.title) : drawnRecordId(date),
  };
  if (record.output !== STDOUT) await checkWritable(await recordPath(openSession(start), context), context);
  const name = slug(subject.title, messages.cli.untitledCase);
  const { sessions } = project.paths;
  const made = inWords(shown(sessions, context.cwd), messages, () => createJournal(sessions, start, `${date}-${name}`));
  const { keepSession = false, saveAnswers } = wishes;
  const extra = saveAnswers === undefined ? {} : { saveAnswers };
  return converse(
    { session: openSession(made.start), journal: made.journal, front, keepSession, resumed: false, ...extra },
    context,
  );
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
