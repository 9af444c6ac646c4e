import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../core/check/finding.ts';
import { publicFinding, unreadOf } from '../core/check/public-finding.ts';
import { duesOf } from '../core/follow-up/due.ts';
import { byDay, followUpOf, isWanted } from '../core/follow-up/select.ts';
import type { FollowUp, FollowUpResult } from '../core/results/follow-up.ts';
import { type IsoDate, localDay } from '../core/text/calendar.ts';
import { UserError } from '../core/user-error.ts';
import { makeFile } from '../files/make-file.ts';
import { linkFrom, shown } from '../files/project.ts';
import { rewriteFile } from '../files/rewrite-file.ts';
import { readTextFile } from '../files/text-file.ts';
import { dayOption } from './day-option.ts';
import type { Clock, Words, Workplace } from './ports.ts';
import { gatherRecords } from './records/gather-records.ts';
import { lookedIn } from './records/looked-in.ts';
import { unplacedIn } from './records/unplaced.ts';

export interface FollowUpInput {
  /** Files and folders; the records of the project if left out. */
  readonly paths?: readonly string[];
  /** Only what has a day, up to this one. */
  readonly due?: IsoDate;
  readonly overdue?: boolean;
  /** Today if left out. */
  readonly today?: IsoDate;
}

export interface Followed {
  readonly today: IsoDate;
  readonly items: readonly FollowUp[];
  /** Files that could not be read, or not wholly. */
  readonly unread: readonly Finding[];
  /** Passages that stand where nothing is known to stand. */
  readonly unplaced: readonly Finding[];
  /** Where was looked, when there was no record. */
  readonly empty: readonly string[] | undefined;
}

/** What is open in the records, by day. Errors: a UserError for a day there is not, or a path that is not there. */
export async function followUp(input: FollowUpInput, ports: Words & Workplace & Clock): Promise<Followed> {
  const { paths = [], overdue = false } = input;
  const until = dayOption('--due', input.due, ports);
  const today = dayOption('--today', input.today, ports) ?? localDay(ports.now());
  const { taken, unsound } = await gatherRecords(paths, ports, ({ review, file, text }) => ({
    items: duesOf(review).map((due) => followUpOf(due, review, file, today)),
    unplaced: unplacedIn(review, text, file, ports),
  }));
  return {
    today,
    items: byDay(taken.flatMap(({ items }) => items)).filter((item) => isWanted(item, { today, until, overdue })),
    unread: unsound.flatMap(({ findings }) => findings),
    unplaced: taken.flatMap(({ unplaced }) => unplaced),
    empty: taken.length + unsound.length === 0 ? await lookedIn(paths, ['records'], ports) : undefined,
  };
}

export function followUpResultOf({ today, items, unread, unplaced }: Followed): FollowUpResult {
  return {
    format: 'driehoek/follow-up-result@1',
    today,
    items,
    unread: [...unreadOf(unread), ...unplaced.map(publicFinding)],
  };
}

/** What has a day as a calendar (RFC 5545). An event keeps its name wherever one stands. */
export async function calendarOf(items: readonly FollowUp[], ports: Words & Workplace & Clock): Promise<string> {
  const { printCalendar } = await import('../core/follow-up/calendar.ts');
  const { root } = await ports.project();
  const own = items.map((item) => ({ ...item, file: linkFrom(resolve(root, 'x'), resolve(ports.cwd, item.file)) }));
  return printCalendar(own, ports.now(), ports.messages);
}

/** Puts a calendar in a file that is new, or a calendar of ours. Gives its name. Errors: a UserError for any other file. */
export function writeCalendar(text: string, named: string, { cwd, messages }: Words & Workplace): string {
  const path = resolve(cwd, named);
  const name = shown(path, cwd);
  if (!existsSync(path)) makeFile(path, text, name, messages);
  else {
    const before = readTextFile(path, messages);
    if (!before.startsWith('BEGIN:VCALENDAR') || !before.includes('driehoek'))
      throw new UserError(messages.files.taken(name));
    rewriteFile(path, text, before, name, messages);
  }
  return name;
}
