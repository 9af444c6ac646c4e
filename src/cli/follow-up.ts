import {
  calendarOf,
  type FollowUpInput,
  followUp as followUpAll,
  followUpResultOf,
  writeCalendar,
} from '../app/follow-up.ts';
import type { FollowUp } from '../core/results/follow-up.ts';
import { UserError } from '../core/user-error.ts';
import { type Context, exit, print, printResult, say } from './context.ts';
import { printFollowUp } from './print-follow-up.ts';
import { tellUnplaced, tellUnread } from './tell-unread.ts';

export interface FollowUpOptions extends Omit<FollowUpInput, 'paths'> {
  readonly json?: boolean;
  readonly ics?: string;
}

/** `driehoek follow-up`: what is open in the records, per role; with `--ics` what has a day goes to a calendar as well. */
export async function followUp(
  paths: readonly string[],
  { json = false, ics, ...input }: FollowUpOptions,
  context: Context,
): Promise<number> {
  if (json && ics === '-') throw new UserError(context.messages.cli.notTogether('--ics -', '--json'));
  const followed = await followUpAll({ ...input, paths }, context);
  if (ics !== undefined) await giveCalendar(followed.items, ics, json, context);
  if (json) printResult(context, followUpResultOf(followed));
  else if (ics === undefined && followed.empty)
    say(context, context.messages.afterwards.followUp.noRecords(followed.empty));
  else if (ics === undefined) printFollowUp(followed.items, context);
  tellUnplaced(followed.unplaced, context);
  tellUnread(followed.unread, context);
  return followed.unread.length > 0 ? exit.findings : exit.done;
}

/** To a file, or to stdout with "-". */
async function giveCalendar(items: readonly FollowUp[], ics: string, quiet: boolean, context: Context): Promise<void> {
  const text = await calendarOf(items, context);
  if (ics === '-') context.host.stdout.write(text);
  else {
    const name = writeCalendar(text, ics, context);
    if (!quiet) print(context, name);
  }
  const dated = items.filter(({ due }) => due !== null).length;
  say(context, context.messages.afterwards.followUp.inCalendar(dated, items.length - dated));
}
