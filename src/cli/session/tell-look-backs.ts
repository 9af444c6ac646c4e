import { lookBacksDue, type WaitingRecord } from '../../app/records/look-backs-due.ts';
import { showLine } from '../../core/text/characters.ts';
import { quoted } from '../../core/text/quoted.ts';
import { UserError } from '../../core/user-error.ts';
import { type Context, say } from '../context.ts';

/** One line, before the first question of a new session, where a look-back is waiting. It never keeps people from it. */
export async function tellLookBacksDue(context: Context): Promise<void> {
  const waiting = await lookBacksDue(context).catch(nothingIfUserError);
  const [first] = waiting;
  if (first === undefined) return;
  const command = `driehoek look-back ${quoted(first.file)}`;
  say(context, context.messages.afterwards.lookBack.due(waiting.length, showLine(first.title), showLine(command)));
}

function nothingIfUserError(error: unknown): WaitingRecord[] {
  if (error instanceof UserError) return [];
  throw error;
}
