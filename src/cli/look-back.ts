import { checkDay } from '../app/look-back/keep-look-back.ts';
import {
  type BegunLookBack,
  beginLookBack,
  type LookedBack,
  lookBackResultOf,
  playLookBack,
} from '../app/look-back/look-back.ts';
import { findRecord } from '../app/records/find-record.ts';
import { answersSkeleton } from '../core/answers/skeleton.ts';
import { openSession } from '../core/session/fold.ts';
import { allowedAnswer } from '../core/session/kinds/registry.ts';
import { contextOf } from '../core/session/steps.ts';
import { quoted } from '../core/text/quoted.ts';
import { slug } from '../core/text/slug.ts';
import { UserError } from '../core/user-error.ts';
import { inWords } from '../files/in-words.ts';
import { createJournal } from '../files/journal.ts';
import { shown } from '../files/project.ts';
import { checkReplaceable } from '../files/rewrite-file.ts';
import { type Context, canAsk, exit, print, printResult, say } from './context.ts';
import { openFrontEnd } from './open-front-end.ts';
import { sayFaulty } from './say-faulty.ts';
import { chooseRecord } from './session/choose-record.ts';
import { converse } from './session/converse.ts';
import { tellLookBack } from './session/tell-look-back.ts';
import { tellUnplaced } from './tell-unread.ts';

export interface LookBackOptions {
  readonly answers?: string;
  readonly date?: string;
  readonly skeleton?: boolean;
  readonly json?: boolean;
}

/** `driehoek look-back`: asks what has become of it since, and adds the answers to the record that is there. */
export async function lookBack(named: string | undefined, options: LookBackOptions, context: Context): Promise<number> {
  const path = await recordFor(named, options, context);
  if (typeof path === 'number') return path;
  const begun = await beginLookBack(path, options.date, context);
  const own = { ...context, ...begun.words };
  if (begun.faulty.findings.length > 0) await sayFaulty([begun.faulty], own);
  tellUnplaced(begun.unplaced, context);
  if (options.skeleton && options.json) throw new UserError(context.messages.cli.notTogether('--skeleton', '--json'));
  if (options.skeleton) return skeleton(begun, own);
  if (options.answers !== undefined) {
    const looked = await playLookBack(begun, { ...options, answers: options.answers }, context);
    return tellPlayed(looked, options.json === true, own);
  }
  checkReplaceable(path, begun.file, context.messages);
  checkDay(begun.start.date, begun.review, context);
  if (!canAsk(context)) return refuse(begun, context);
  return lead(begun, own);
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

async function tellPlayed(looked: LookedBack, json: boolean, context: Context): Promise<number> {
  if (looked.findings.length > 0) await sayFaulty([looked], context);
  if (json) printResult(context, lookBackResultOf(looked));
  else if (looked.state !== 'failed') {
    tellLookBack(looked, context);
    print(context, looked.file);
  }
  if (looked.state !== 'failed') return exit.done;
  say(context, context.messages.answers.failed(1, 1));
  return exit.couldNot;
}

/** In a session like any other: every answer is on disk before the next question, and `resume` goes on. */
async function lead({ start }: BegunLookBack, context: Context): Promise<number> {
  const { sessions } = (await context.project()).paths;
  const { messages } = context;
  const name = slug(start.subject.title, messages.cli.untitledCase);
  const front = await openFrontEnd(context);
  try {
    const id = `${start.date}-${slug(messages.afterwards.lookBack.heading, '')}-${name}`;
    const made = inWords(shown(sessions, context.cwd), messages, () => createJournal(sessions, start, id));
    const session = openSession(made.start);
    return await converse({ session, journal: made.journal, front, keepSession: false, resumed: false }, context);
  } finally {
    front.close();
  }
}

function skeleton({ start, file }: BegunLookBack, context: Context): number {
  const { messages } = context;
  const head = messages.afterwards.lookBack.skeletonHead(
    start.subject.title,
    `driehoek look-back ${quoted(file)} --answers -`,
  );
  print(context, answersSkeleton(openSession(start), file, messages, head));
  return exit.done;
}

/** Without a terminal nothing is asked: what is missing is named, and how to give it. */
function refuse({ start, file }: BegunLookBack, context: Context): number {
  const { messages } = context;
  const asking = contextOf(openSession(start), messages);
  const steps = start.protocol.steps.map((step) => `  ${step.id}: ${allowedAnswer(step, asking)}`);
  const ways = messages.afterwards.lookBack.giveAnswers(quoted(file));
  say(context, messages.cli.noTerminal, '', ...steps, '', ways);
  return exit.couldNot;
}
