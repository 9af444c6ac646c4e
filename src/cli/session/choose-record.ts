import { asksLookingBack, type UnfinishedRecord, unfinishedRecords } from '../../app/records/unfinished-records.ts';
import { localDay } from '../../core/text/calendar.ts';
import { showLine } from '../../core/text/characters.ts';
import { UserError } from '../../core/user-error.ts';
import type { Choice } from '../../terminal/steps/asker.ts';
import { type Context, codeOfLeaving } from '../context.ts';
import { openFrontEnd } from '../open-front-end.ts';

/**
 * Lets people choose the record to look back on: those whose day has come first, the longest waiting at the top, then those
 * with open promises. Gives its path, or an exit code where people leave. Errors: a UserError when there is none.
 */
export async function chooseRecord(context: Context): Promise<string | number> {
  const { lookingBack, greeting, afterwards } = context.messages;
  const records = (await unfinishedRecords(context)).filter((one) => asksLookingBack(one, context));
  if (records.length === 0) throw new UserError(lookingBack.nothing, afterwards.lookBack.whichHint);
  const choices = [...records].sort((a, b) => compare(a, b, context)).map((one) => choiceOf(one, context));
  const front = await openFrontEnd(context);
  try {
    const chosen = await front.talk(lookingBack.title, (ask) =>
      ask.choice({ ask: lookingBack.ask }, choices, { detailRows: 2, leave: greeting.leave }),
    );
    if (chosen?.type === 'value') return chosen.value;
    return codeOfLeaving(chosen);
  } finally {
    front.close();
  }
}

const LAST = '9999-99-99';

function compare(a: UnfinishedRecord, b: UnfinishedRecord, { now }: Context): number {
  const today = localDay(now());
  const rank = ({ lookBack, promises }: UnfinishedRecord) =>
    lookBack !== undefined && lookBack <= today ? `0 ${lookBack}` : `1 ${firstDay(promises) ?? LAST}`;
  return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0;
}

function firstDay(promises: UnfinishedRecord['promises']): string | undefined {
  return promises.flatMap(({ due }) => due ?? []).sort()[0];
}

function choiceOf({ path, title, date, lookBack, promises }: UnfinishedRecord, { messages, now }: Context): Choice {
  const { lookingBack } = messages;
  const today = localDay(now());
  const first = firstDay(promises);
  const parts = [
    ...(date === undefined ? [] : [lookingBack.talk(messages.day(date))]),
    ...(lookBack === undefined ? [] : [whenOf(lookBack, today, messages)]),
    ...(promises.length === 0 ? [] : [lookingBack.open(promises.length, first && messages.day(first))]),
  ];
  const isLate = lookBack !== undefined && lookBack < today;
  return { id: path, label: showLine(title), detail: parts.join(' '), ...(isLate ? { sign: lookingBack.late } : {}) };
}

function whenOf(lookBack: string, today: string, { lookingBack, day }: Context['messages']): string {
  if (lookBack === today) return lookingBack.dueToday;
  return lookBack < today ? lookingBack.due(day(lookBack)) : lookingBack.planned(day(lookBack));
}
