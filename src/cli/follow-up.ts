import { type Followed, type FollowUpInput, followUp as followUpAll, followUpResultOf } from '../app/follow-up.ts';
import { followUpFormats } from '../core/follow-up/formats.ts';
import { UserError } from '../core/user-error.ts';
import { type Context, exit, print, printResult, say } from './context.ts';
import { printFollowUp } from './print-follow-up.ts';
import { tellUnplaced, tellUnread } from './tell-unread.ts';

export interface FollowUpOptions extends Omit<FollowUpInput, 'paths'> {
  /** Names all, also what is due later or has no day. */
  readonly all?: boolean;
  readonly format?: string;
  readonly failOverdue?: boolean;
  readonly json?: boolean;
  readonly ics?: string;
}

/** `driehoek follow-up`: what is late and due this week; with `--ics` a calendar of all that has a day. */
export async function followUp(paths: readonly string[], options: FollowUpOptions, context: Context): Promise<number> {
  refuseTogether(options, context);
  const { all, format, failOverdue = false, json = false, ics, ...input } = options;
  const followed = await followUpAll({ ...input, paths }, context);
  if (ics !== undefined) await giveCalendar(followed, ics, json, context);
  if (json) printResult(context, followUpResultOf(followed));
  else if (ics === undefined) await printAsked(followed, options, context);
  tellUnplaced(followed.unplaced, context);
  tellUnread(followed.unread, context);
  const isLate = failOverdue && followed.items.some(({ overdue }) => overdue);
  return isLate || followed.unread.length > 0 ? exit.findings : exit.done;
}

/** What a calendar holds is never a part of what is open: what is left out would be taken for done. */
function refuseTogether({ all, week, due, overdue, format, json, ics }: FollowUpOptions, { messages }: Context): void {
  const { cli, afterwards } = messages;
  const selections = Object.entries({ '--week': week, '--due': due !== undefined, '--overdue': overdue });
  const [selection] = selections.flatMap(([flag, isGiven]) => (isGiven === true ? [flag] : []));
  if (json && ics === '-') throw new UserError(cli.notTogether('--ics -', '--json'));
  if (all && selection !== undefined) throw new UserError(cli.notTogether('--all', selection));
  if (ics !== undefined && selection !== undefined) throw new UserError(cli.notTogether('--ics', selection));
  if (format === undefined) return;
  if (!followUpFormats.some((one) => one === format))
    throw new UserError(afterwards.followUp.unknownFormat(format, followUpFormats));
  if (json) throw new UserError(cli.notTogether('--format', '--json'));
  if (ics !== undefined) throw new UserError(cli.notTogether('--format', '--ics'));
}

/** By name are what was asked for, or else what is late and due this week. */
async function printAsked(followed: Followed, options: FollowUpOptions, context: Context): Promise<void> {
  const { week = false, format = 'text' } = options;
  const { none, noneNear, noRecords } = context.messages.afterwards.followUp;
  const isShort = !isSelected(options);
  const nothing = followed.items.length === 0 && !week ? none : noneNear;
  if (followed.empty) say(context, noRecords(followed.empty));
  else if (format !== 'text') {
    const { printLetter } = await import('./print-letter.ts');
    if (!(await printLetter(followed, format, isShort, context))) say(context, nothing);
  } else if (followed.items.length === 0) say(context, nothing);
  else if (isShort) (await import('./print-near.ts')).printNear(followed, context);
  else printFollowUp(followed, context);
}

function isSelected({ all, week, overdue, due }: FollowUpOptions): boolean {
  return all === true || week === true || overdue === true || due !== undefined;
}

/** To a file, or to stdout with "-". */
async function giveCalendar(followed: Followed, ics: string, quiet: boolean, context: Context): Promise<void> {
  const { calendarText, keepCalendar } = await import('../app/calendar.ts');
  if (ics === '-') context.host.stdout.write(await calendarText(followed, context));
  else {
    const name = await keepCalendar(followed, ics, context);
    if (!quiet) print(context, name);
  }
  const dated = followed.items.filter(({ due }) => due !== null).length;
  say(context, context.messages.afterwards.followUp.inCalendar(dated, followed.items.length - dated));
}
