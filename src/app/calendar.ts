import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { eventWords, printCalendar } from '../core/follow-up/calendar.ts';
import { type EventOrigin, type KnownCalendar, knownCalendar, NO_CALENDAR } from '../core/follow-up/known-calendar.ts';
import type { DatedFollowUp } from '../core/follow-up/match-events.ts';
import { nextEvents } from '../core/follow-up/next-events.ts';
import { UserError } from '../core/user-error.ts';
import { makeFile } from '../files/make-file.ts';
import { linkFrom, shown } from '../files/project.ts';
import { rewriteFile } from '../files/rewrite-file.ts';
import { readTextFile } from '../files/text-file.ts';
import type { Followed } from './follow-up.ts';
import type { Clock, Words, Workplace } from './ports.ts';

type Ports = Words & Workplace & Clock;

/** What has a day as a calendar, without one from before. */
export async function calendarText(followed: Followed, ports: Ports): Promise<string> {
  return calendarAfter(NO_CALENDAR, followed, ports);
}

/**
 * Brings a calendar file of ours up to date, or makes it. The file is the memory: what stands in it keeps its UID. Gives its
 * name. Errors: a UserError for a file that is no calendar of ours, or that cannot be read as one.
 */
export async function keepCalendar(followed: Followed, named: string, ports: Ports): Promise<string> {
  const { cwd, messages } = ports;
  const path = resolve(cwd, named);
  const name = shown(path, cwd);
  if (!existsSync(path)) {
    makeFile(path, await calendarAfter(NO_CALENDAR, followed, ports), name, messages);
    return name;
  }
  const before = readTextFile(path, messages);
  const text = await calendarAfter(calendarIn(before, name, ports), followed, ports);
  if (text !== before) rewriteFile(path, text, before, name, messages);
  return name;
}

function calendarIn(text: string, name: string, { messages }: Words): KnownCalendar {
  const known = knownCalendar(text);
  if (known.state === 'ours') return known.calendar;
  if (known.state === 'foreign') throw new UserError(messages.files.taken(name));
  const { brokenCalendar, brokenCalendarHint } = messages.afterwards.followUp;
  throw new UserError(brokenCalendar(name, known.row), brokenCalendarHint);
}

/** Paths go into the file as seen from the root of the project: it is the same wherever one stands. */
async function calendarAfter(before: KnownCalendar, followed: Followed, ports: Ports): Promise<string> {
  const { messages, cwd, now } = ports;
  const { root } = await ports.project();
  const fromRoot = (file: string) => linkFrom(resolve(root, 'x'), resolve(cwd, file));
  const dated = followed.items.filter((item): item is DatedFollowUp => item.due !== null);
  const items = dated.map((item) => ({ ...item, file: fromRoot(item.file) }));
  const events = nextEvents(items, before.events, {
    today: followed.today,
    now: now().getTime(),
    wordsOf: (item) => eventWords(item, messages),
    isSettled: settledBy(followed, fromRoot, (file) => existsSync(resolve(root, file))),
  });
  return printCalendar({ ...before, events }, messages);
}

/** A record that was not looked at, or could not be read, says nothing of what stood in it; nor does a folder without records. */
function settledBy(
  { read, unread, ...followed }: Followed,
  fromRoot: (file: string) => string,
  isThere: (file: string) => boolean,
) {
  const isWhole = followed.isWhole && read.length > 0;
  const files = new Set(read.map(({ file }) => fromRoot(file)));
  const ids = new Set(read.map(({ id }) => id));
  const lost = new Set(unread.map(({ file }) => fromRoot(file)));
  return (origin: EventOrigin | undefined): boolean => {
    if (origin === undefined) return isWhole && lost.size === 0;
    if (lost.has(origin.file)) return false;
    // A copy made by hand has the same id, and is another file.
    return isWhole || files.has(origin.file) || (ids.has(origin.record) && !isThere(origin.file));
  };
}
