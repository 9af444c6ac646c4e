import { newestRecords } from '../../app/records/look-backs-due.ts';
import { type Due, duesOf } from '../../core/follow-up/due.ts';
import { deedOf } from '../../core/follow-up/select.ts';
import { readReview, type SoundReview, soundReview } from '../../core/record/read.ts';
import { showLine } from '../../core/text/characters.ts';
import { UserError } from '../../core/user-error.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { FrontEnd } from '../../terminal/front-end.ts';
import { paragraphs } from '../../terminal/paragraphs.ts';
import { type Context, codeOfLeaving } from '../context.ts';

/** So many of the newest records are looked at for the last one with something open. */
const NEWEST = 20;
/** More than this nobody reads before a talk; `follow-up` has them all. */
const MOST = 7;

/** What is still open of the last talk, before the next one begins. Gives an exit code where people leave. */
export async function showLastPromises(front: FrontEnd, context: Context): Promise<number | undefined> {
  const last = await lastWithPromises(context);
  if (last === undefined) return undefined;
  const { messages } = context;
  const { promises } = messages;
  const { title, date } = last.review.front;
  const lines = last.dues.slice(0, MOST).map((due) => lineOf(due, context));
  const left = last.dues.length - lines.length;
  const rows = paragraphs([...lines, ...(left > 0 ? [promises.more(left)] : [])]);
  const small = { ask: promises.ask, hint: promises.hint(showLine(title), messages.day(date)) };
  const read = await front.talk(promises.title, (ask) => ask.read(small, { rows }, []));
  if (read?.type === 'value') return undefined;
  return codeOfLeaving(read);
}

function lineOf(due: Due, { messages }: Context): string {
  const { followUp } = messages.afterwards;
  const day = due.due === undefined ? followUp.noDay : messages.day(due.due);
  return showLine(`${due.role ?? followUp.team}: ${deedOf(due, messages)} (${day})`);
}

interface Open {
  readonly review: SoundReview;
  readonly dues: readonly Due[];
}

/** A look-back that is due is told before this. */
async function lastWithPromises(context: Context): Promise<Open | undefined> {
  for (const path of (await newestRecords(context)).slice(0, NEWEST)) {
    const review = soundIn(path, context);
    const dues = review === undefined ? [] : duesOf(review).filter(({ kind }) => kind !== 'look-back');
    if (review !== undefined && dues.length > 0) return { review, dues };
  }
  return undefined;
}

/** What cannot be read is for `check` and `follow-up` to tell: it keeps nobody from a talk. */
function soundIn(path: string, { messages }: Context): SoundReview | undefined {
  try {
    return soundReview(readReview(readTextFile(path, messages)));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
