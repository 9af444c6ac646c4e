import { keepPromise } from '../../app/look-back/keep-promise.ts';
import { type LastRecord, lastRecords } from '../../app/look-back/last-records.ts';
import { type OrganisationAnswer, organisationAnswer } from '../../app/look-back/organisation-answer.ts';
import { type ProgrammeNews, programmeNews } from '../../app/programme/answers-due.ts';
import { whenOf } from '../../core/follow-up/when.ts';
import { type LastPromise, type LastPromises, lastPromises } from '../../core/look-back/last-promises.ts';
import type { Agreement } from '../../core/record/review.ts';
import type { InProgramme } from '../../core/record/schema.ts';
import { type IsoDate, localDay } from '../../core/text/calendar.ts';
import { showLine } from '../../core/text/characters.ts';
import { UserError } from '../../core/user-error.ts';
import type { FrontEnd } from '../../terminal/front-end.ts';
import { paragraphs } from '../../terminal/paragraphs.ts';
import { askFate, type Fate } from '../../terminal/steps/ask-fate.ts';
import type { PlainQuestions } from '../../terminal/steps/intake.ts';
import { type Context, exit } from '../context.ts';

/** How people came out of it: they left, or they go on. */
type Way = 'on' | 'left';

/**
 * What the organisation answers, and what is open of the last sessions, one by one, before the next begins. Each answer is in
 * its record before the next question. Gives an exit code where people leave.
 */
export async function askLastPromises(
  front: FrontEnd,
  context: Context,
  programme?: InProgramme,
): Promise<number | undefined> {
  const records = (await lastRecords(context)).filter(({ review }) => isOfGroup(review.front.programme, programme));
  const answer = await organisationAnswer(records, context);
  const news = await programmeNews(lastDay(records), context);
  const promises = lastPromises(records, localDay(context.now()));
  const { messages } = context;
  if (answer !== undefined) {
    const way = await front.talk(messages.promises.answerTitle, (ask) => showAnswer(ask, answer, context));
    if (way !== 'on') return exit.interrupted;
  }
  for (const one of news) {
    const way = await front.talk(messages.programme.answerOf(one.title), (ask) => showNews(ask, one, context));
    if (way !== 'on') return exit.interrupted;
  }
  if (promises.asked.length === 0 && promises.others === 0) return undefined;
  const way = await front.talk(messages.promises.title, (ask) => askEach(ask, promises, context));
  return way === 'on' ? undefined : exit.interrupted;
}

/** In a programme each group hears of its own promises; elsewhere a team hears of all. */
function isOfGroup(own: InProgramme | undefined, wanted: InProgramme | undefined): boolean {
  return wanted === undefined || (own?.id === wanted.id && own.group === wanted.group);
}

function lastDay(records: readonly LastRecord[]): IsoDate {
  return records.reduce((last, { review: { front } }) => (front.date > last ? front.date : last), '');
}

/** What came back of a programme, or that it is late. */
async function showNews(ask: PlainQuestions, { file, line }: ProgrammeNews, context: Context): Promise<Way> {
  const { askNews, hintNews } = context.messages.programme;
  const small = { ask: askNews, hint: hintNews(showLine(file)) };
  const read = await ask.read(small, { rows: paragraphs([showLine(line)]) }, []);
  return read.type === 'leave' ? 'left' : 'on';
}

async function showAnswer(ask: PlainQuestions, { file, lines }: OrganisationAnswer, context: Context): Promise<Way> {
  const { promises } = context.messages;
  const small = { ask: promises.answerAsk, hint: promises.answerHint(showLine(file)) };
  const read = await ask.read(small, { rows: paragraphs(lines.map(showLine)) }, []);
  return read.type === 'leave' ? 'left' : 'on';
}

async function askEach(
  ask: PlainQuestions,
  { asked, others }: LastPromises<LastRecord>,
  context: Context,
): Promise<Way> {
  const { promises } = context.messages;
  for (const [at, promise] of asked.entries()) {
    const isLast = at === asked.length - 1;
    const fate = await askFate(ask, questionOn(promise, { at, of: asked.length, more: isLast ? others : 0 }, context));
    if (fate === 'left') return 'left';
    if (fate === 'skip') return 'on';
    if (fate !== 'stays' && !(await kept(ask, promise, fate, context))) return 'left';
  }
  if (asked.length > 0) return 'on';
  const read = await ask.read({ ask: promises.more(others) }, { rows: () => [] }, []);
  return read.type === 'leave' ? 'left' : 'on';
}

function questionOn(
  { record, agreement, due }: LastPromise<LastRecord>,
  { at, of, more }: { readonly at: number; readonly of: number; readonly more: number },
  context: Context,
) {
  const { messages, language, now } = context;
  const { title, date } = record.review.front;
  const { promises } = messages;
  const hint = promises.hint(showLine(title), messages.day(date));
  return {
    ask: showLine(`${promises.ask} ${wordsOf(agreement, due, context)}`),
    hint: more === 0 ? hint : `${hint} ${promises.more(more)}`,
    part: { n: at + 1, of },
    due,
    today: localDay(now()),
    language,
    messages,
  };
}

/** What was agreed, with its day in words; a day that nobody can read stands in it as it was written. */
function wordsOf({ role, what, due: { state } }: Agreement, due: IsoDate | undefined, context: Context): string {
  const { messages, now } = context;
  const said = `${role?.plain ?? messages.afterwards.followUp.team}: ${what.plain}`;
  if (due === undefined && state === 'unclear') return said;
  const today = localDay(now());
  return `${said}, ${whenOf({ due: due ?? null, overdue: due !== undefined && due < today }, today, messages)}`;
}

/** Whether people go on. What could not be written is told, and stays open. */
async function kept(
  ask: PlainQuestions,
  promise: LastPromise<LastRecord>,
  fate: Exclude<Fate, string>,
  context: Context,
): Promise<boolean> {
  try {
    await keepPromise(promise, fate, context);
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const read = await ask.read({ ask: error.message, hint: error.hint }, { rows: () => [] }, []);
    return read.type !== 'leave';
  }
}
