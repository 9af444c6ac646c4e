import { addDays, type IsoDate } from '../text/calendar.ts';
import { dropUnsafe } from '../text/characters.ts';
import { hashText } from '../text/digest.ts';
import type { CalendarEvent, EventOrigin } from './known-calendar.ts';
import { type DatedFollowUp, matchEvents } from './match-events.ts';

/** How long what is off stands in the file as cancelled, so that every program that reads it takes it away. In days. */
const KEPT_CANCELLED = 90;

/** What an event says, as the record has it now. */
export interface EventWords {
  readonly summary: string;
  readonly description: string;
}

export interface CalendarRun {
  readonly today: IsoDate;
  /** In milliseconds since 1970. */
  readonly now: number;
  wordsOf(item: DatedFollowUp): EventWords;
  /** Whether what is not open any more is known to be so: its record was read, or is gone. */
  isSettled(origin: EventOrigin | undefined): boolean;
}

/**
 * The events of a calendar after this run. An event keeps its UID whatever happens to its text, its day or the name of its
 * file; what is done or gone is cancelled. What did not change stays the same to the byte.
 */
export function nextEvents(
  given: readonly DatedFollowUp[],
  before: readonly CalendarEvent[],
  run: CalendarRun,
): CalendarEvent[] {
  const items = given.map(asKept);
  const named = withOrigins(items, before);
  const found = matchEvents(items, named);
  const taken = new Set(named.map(({ uid }) => uid));
  const open = items.map((item) => {
    const old = found.get(item);
    return changed(old, { uid: old?.uid ?? newUid(item, taken), item }, run);
  });
  const matched = new Set(found.values());
  const rest = named.filter((event) => !matched.has(event)).flatMap((event) => closed(event, run));
  return [...open, ...rest].sort((a, b) => order(a) - order(b) || (a.uid < b.uid ? -1 : 1));
}

/** As it comes back from a file: what no file should hold does not. */
function asKept(item: DatedFollowUp): DatedFollowUp {
  return { ...item, what: dropUnsafe(item.what), role: item.role === null ? null : dropUnsafe(item.role) };
}

function order({ day }: CalendarEvent): number {
  return day === undefined ? 0 : Number(day.replaceAll('-', ''));
}

/** An event that says nothing of where it came from can still be known by its UID: that was made from it. */
function withOrigins(items: readonly DatedFollowUp[], before: readonly CalendarEvent[]): CalendarEvent[] {
  const byUid = new Map(items.flatMap((item) => uidsOf(item).map((uid) => [uid, item] as const)));
  return before.map((event) => {
    const item = event.origin === undefined ? byUid.get(event.uid) : undefined;
    return item === undefined ? event : { ...event, origin: originOf(item) };
  });
}

function originOf({ id, file, kind, role, what }: DatedFollowUp): EventOrigin {
  return { record: id ?? file, file, kind, role: role ?? '', what };
}

/** By the id of the record, and by the path of its file as it is where there is none. */
function uidsOf({ id, file, kind, role, what }: DatedFollowUp): string[] {
  const places = id === null ? [file] : [id, file];
  return places.map((place) => hashText([place, kind, role ?? '', what].join('\0')));
}

function newUid(item: DatedFollowUp, taken: Set<string>): string {
  const [uid = ''] = uidsOf(item);
  let own = uid;
  for (let count = 2; taken.has(own); count += 1) own = `${uid}-${count}`;
  taken.add(own);
  return own;
}

function changed(
  old: CalendarEvent | undefined,
  { uid, item }: { readonly uid: string; readonly item: DatedFollowUp },
  run: CalendarRun,
): CalendarEvent {
  const next = { uid, origin: originOf(item), day: item.due, ...run.wordsOf(item) };
  if (old === undefined) return { ...next, sequence: 0, stamp: run.now };
  const isSame =
    old.cancelled === undefined &&
    old.day === next.day &&
    old.summary === next.summary &&
    old.description === next.description;
  return { ...next, sequence: old.sequence + (isSame ? 0 : 1), stamp: isSame ? old.stamp : run.now };
}

/** Nothing once it has been off long enough. */
function closed(event: CalendarEvent, { today, now, isSettled }: CalendarRun): CalendarEvent[] {
  const { cancelled, sequence } = event;
  if (cancelled !== undefined) return addDays(cancelled, KEPT_CANCELLED) < today ? [] : [event];
  return isSettled(event.origin) ? [{ ...event, cancelled: today, sequence: sequence + 1, stamp: now }] : [event];
}
