import { type RecordToShare, recordsToShare } from '../app/share/records-to-share.ts';
import { showLine } from '../core/text/characters.ts';
import { UserError } from '../core/user-error.ts';
import { shown } from '../files/project.ts';
import type { Choice } from '../terminal/steps/asker.ts';
import { type Context, canAsk, codeOfLeaving } from './context.ts';
import { openFrontEnd } from './open-front-end.ts';

/** So many are named where nobody can choose. */
const NAMED = 5;

/** Lets people choose the record to share, the newest at the top. Gives its path, or an exit code where they leave. Errors: a UserError where nobody can be asked, or there is none. */
export async function chooseToShare(context: Context): Promise<string | number> {
  const { share, greeting } = context.messages;
  const records = await recordsToShare(context);
  if (!canAsk(context)) throw new UserError(share.which, hintFor(records, context));
  if (records.length === 0) throw new UserError(share.none, share.whichHint);
  const choices = records.map((one) => choiceOf(one, context));
  const front = await openFrontEnd(context);
  try {
    const chosen = await front.talk(share.chooseTitle, (ask) =>
      ask.choice({ ask: share.which }, choices, { leave: greeting.leave }),
    );
    return chosen?.type === 'value' ? chosen.value : codeOfLeaving(chosen);
  } finally {
    front.close();
  }
}

function hintFor(records: readonly RecordToShare[], { messages: { share }, cwd }: Context): string {
  const newest = records.slice(0, NAMED).map(({ path }) => shown(path, cwd));
  return newest.length === 0 ? share.whichHint : `${share.whichHint}\n  ${share.newest(newest)}`;
}

function choiceOf({ path, title, date }: RecordToShare, { messages: { share, day } }: Context): Choice {
  return { id: path, label: showLine(title), ...(date === undefined ? {} : { detail: share.heldOn(day(date)) }) };
}
