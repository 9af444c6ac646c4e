import { relative, sep } from 'node:path';
import { faultsShown } from '../app/faults.ts';
import { checkDay, type OpenRecord, openRecord } from '../app/look-back/keep-look-back.ts';
import { playLookBack } from '../app/look-back/play-look-back.ts';
import { sessionDay } from '../app/ports.ts';
import { findRecord } from '../app/records/find-record.ts';
import { unplacedIn } from '../app/records/unplaced.ts';
import { quoted } from '../app/review/summary.ts';
import { answersSkeleton } from '../core/answers/skeleton.ts';
import { lookBackForm } from '../core/look-back/form.ts';
import { subjectsOf } from '../core/look-back/subjects.ts';
import { titleOf } from '../core/record/review.ts';
import { SESSION_FORMAT, type Start } from '../core/session/events.ts';
import { openSession } from '../core/session/fold.ts';
import { allowedAnswer } from '../core/session/kinds/registry.ts';
import { contextOf } from '../core/session/steps.ts';
import { slug } from '../core/text/slug.ts';
import { createJournal } from '../files/journal.ts';
import { shown } from '../files/project.ts';
import { checkReplaceable } from '../files/rewrite-file.ts';
import { loadMessages } from '../language/load.ts';
import { type Context, canAsk, exit, print, say } from './context.ts';
import { openFrontEnd } from './open-front-end.ts';
import { chooseRecord } from './session/choose-record.ts';
import { converse } from './session/converse.ts';
import { tellUnplaced } from './tell-unread.ts';

export interface LookBackOptions {
  readonly answers?: string;
  readonly date?: string;
  readonly skeleton?: boolean;
}

/** `driehoek look-back`: asks what has become of it since, and adds the answers to the record that is there. */
export async function lookBack(named: string | undefined, options: LookBackOptions, context: Context): Promise<number> {
  const path = await recordFor(named, options, context);
  if (typeof path === 'number') return path;
  const file = shown(path, context.cwd);
  const opened = await openRecord(path, context);
  const { text, review, language } = opened;
  const own = { ...context, language, messages: await loadMessages(language) };
  const start = await startOf(path, opened, options.date, own);
  if (opened.findings.length > 0) say(context, await faultsShown(opened.findings, text, context));
  tellUnplaced(unplacedIn(review, text, file, context), context);
  if (options.skeleton) return skeleton(start, file, own);
  checkReplaceable(path, file, context.messages);
  if (options.answers !== undefined) return playLookBack(options.answers, start, options.date !== undefined, own);
  checkDay(start.date, review, context);
  if (!canAsk(context)) return refuse(start, file, { ...own, messages: context.messages });
  return lead(start, own);
}

/** The record that is named, or else the one people choose; an exit code where they leave. */
async function recordFor(
  named: string | undefined,
  { answers, skeleton }: LookBackOptions,
  context: Context,
): Promise<string | number> {
  const isAsked = named === undefined && answers === undefined && !skeleton && canAsk(context);
  return isAsked ? chooseRecord(context) : findRecord(named, context);
}

async function startOf(
  path: string,
  { review }: OpenRecord,
  asked: string | undefined,
  context: Context,
): Promise<Start> {
  const { messages, language } = context;
  const date = sessionDay(asked, context);
  const { root } = await context.project();
  return {
    type: 'start',
    format: SESSION_FORMAT,
    id: '',
    at: context.now().toISOString(),
    date,
    language,
    protocol: lookBackForm(review, messages),
    lenses: [],
    subject: { title: titleOf(review.front, path) },
    record: { svg: false },
    lookBack: { record: relative(root, path).split(sep).join('/'), ...subjectsOf(review) },
  };
}

/** In a session like any other: every answer is on disk before the next question, and `resume` goes on. */
async function lead(start: Start, context: Context): Promise<number> {
  const { sessions } = (await context.project()).paths;
  const { messages } = context;
  const name = slug(start.subject.title, messages.cli.untitledCase);
  const front = await openFrontEnd(context);
  try {
    const made = createJournal(
      sessions,
      start,
      `${start.date}-${slug(messages.afterwards.lookBack.heading, '')}-${name}`,
    );
    const session = openSession(made.start);
    return await converse({ session, journal: made.journal, front, keepSession: false, resumed: false }, context);
  } finally {
    front.close();
  }
}

function skeleton(start: Start, file: string, context: Context): number {
  const { messages } = context;
  const head = messages.afterwards.lookBack.skeletonHead(
    start.subject.title,
    `driehoek look-back ${quoted(file)} --answers -`,
  );
  print(context, answersSkeleton(openSession(start), file, messages, head));
  return exit.done;
}

/** Without a terminal nothing is asked: what is missing is named, and how to give it. */
function refuse(start: Start, file: string, context: Context): number {
  const { messages } = context;
  const asking = contextOf(openSession(start), messages);
  const steps = start.protocol.steps.map((step) => `  ${step.id}: ${allowedAnswer(step, asking)}`);
  const ways = messages.afterwards.lookBack.giveAnswers(quoted(file));
  say(context, messages.cli.noTerminal, '', ...steps, '', ways);
  return exit.couldNot;
}
