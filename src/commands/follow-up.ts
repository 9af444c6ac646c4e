import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { printJson } from '../core/check/log-safety.ts';
import { duesOf } from '../core/follow-up/due.ts';
import { byDay, type FollowUp, followUpOf, isWanted } from '../core/follow-up/select.ts';
import { localDay } from '../core/text/calendar.ts';
import { UserError } from '../core/user-error.ts';
import { createFile } from '../files/new-file.ts';
import { linkFrom, shown } from '../files/project.ts';
import { rewriteFile } from '../files/rewrite-file.ts';
import { readTextFile } from '../files/text-file.ts';
import { type Context, exit, print, say } from './context.ts';
import { dayOption } from './shared/day-option.ts';
import { gatherRecords, tellUnread, unreadOf } from './shared/gather-records.ts';
import { printFollowUp } from './shared/print-follow-up.ts';
import { tellUnplaced, unplacedIn } from './shared/unplaced.ts';

export interface FollowUpOptions {
  readonly due?: string;
  readonly overdue?: boolean;
  readonly today?: string;
  readonly json?: boolean;
  readonly ics?: string;
}

/**
 * `driehoek follow-up`: what is open in the records, per role. JSON: `{ today, items: FollowUp[], unread }`; unread is what
 * could not be read: a file, a part of its front matter, or a passage that stands where nothing is known to stand. With `--ics`
 * what has a day goes to a calendar file as well.
 */
export async function followUp(named: readonly string[], options: FollowUpOptions, context: Context): Promise<number> {
  const { json = false, overdue = false, ics } = options;
  const until = dayOption('--due', options.due, context);
  const today = dayOption('--today', options.today, context) ?? localDay(context.now());
  const { taken, unsound } = await gatherRecords(named, context, ({ review, file, text }) => ({
    items: duesOf(review).map((due) => followUpOf(due, review, file, today)),
    unplaced: unplacedIn(review, text, file, context),
  }));
  const items = byDay(taken.flatMap((one) => one.items)).filter((item) => isWanted(item, { today, until, overdue }));
  const unplaced = taken.flatMap((one) => one.unplaced);
  if (ics !== undefined) await writeCalendar(items, ics, json, context);
  if (json) print(context, printJson({ today, items, unread: [...unsound.map(unreadOf), ...unplaced] }));
  else if (ics === undefined) printFollowUp(items, context);
  tellUnplaced(unplaced, context);
  tellUnread(unsound, context);
  return unsound.length > 0 ? exit.findings : exit.done;
}

/** To a file, or to stdout with "-". A file that is there is only replaced when it is a calendar of ours. */
async function writeCalendar(items: readonly FollowUp[], named: string, quiet: boolean, context: Context) {
  const { printCalendar } = await import('../core/follow-up/calendar.ts');
  const { root } = await context.project();
  const own = items.map((item) => ({ ...item, file: linkFrom(resolve(root, 'x'), resolve(context.cwd, item.file)) }));
  const text = printCalendar(own, context.now(), context.messages);
  const { followUp: sentences } = context.messages.afterwards;
  const dated = items.filter(({ due }) => due !== null).length;
  if (named === '-') context.host.stdout.write(text);
  else {
    const path = resolve(context.cwd, named);
    write(path, text, context);
    if (!quiet) print(context, shown(path, context.cwd));
  }
  say(context, sentences.inCalendar(dated, items.length - dated));
}

function write(path: string, text: string, { messages, cwd }: Context): void {
  const name = shown(path, cwd);
  if (existsSync(path)) {
    const before = readTextFile(path, messages);
    if (!before.startsWith('BEGIN:VCALENDAR') || !before.includes('driehoek'))
      throw new UserError(messages.files.taken(name));
    rewriteFile(path, text, before, name, messages);
    return;
  }
  try {
    if (createFile(path, text)) return;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(messages.files.cannotWrite(name, code));
  }
  throw new UserError(messages.files.taken(name));
}
