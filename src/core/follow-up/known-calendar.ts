import { type IsoDate, isIsoDate } from '../text/calendar.ts';
import { type CalendarLine, type CalendarPart, calendarText, readCalendarParts } from './calendar-lines.ts';

/** What an event of ours is known by at the next run, beside its UID. */
export interface EventOrigin {
  /** The id of its record; the path of the file where that has none. */
  readonly record: string;
  /** From the root of the project, with forward slashes. */
  readonly file: string;
  readonly kind: string;
  readonly role: string;
  readonly what: string;
}

export interface CalendarEvent {
  /** Without "@driehoek". */
  readonly uid: string;
  /** Nothing in an event that an older version wrote, or another program stripped. */
  readonly origin?: EventOrigin;
  readonly day: IsoDate | undefined;
  readonly summary: string;
  readonly description: string;
  /** Goes up by one each time the event changes. */
  readonly sequence: number;
  /** The moment of its last change, in milliseconds since 1970. */
  readonly stamp: number;
  /** Since when it is off. */
  readonly cancelled?: IsoDate;
}

/** A calendar file as the run before left it, with what others have put in it since. */
export interface KnownCalendar {
  readonly events: readonly CalendarEvent[];
  /** As they stand in the file: properties of the calendar, and whole components. */
  readonly foreign: { readonly lines: readonly string[]; readonly parts: readonly string[] };
}

export const NO_CALENDAR: KnownCalendar = { events: [], foreign: { lines: [], parts: [] } };

export const UID_END = '@driehoek';
/** By this a calendar of ours is known. */
export const PRODUCT = '//driehoek//follow-up//NL';

/** In which property of its own an event holds what it is known by. */
export const originKeys = {
  record: 'X-DRIEHOEK-RECORD',
  file: 'X-DRIEHOEK-FILE',
  kind: 'X-DRIEHOEK-KIND',
  role: 'X-DRIEHOEK-ROLE',
  what: 'X-DRIEHOEK-WHAT',
} as const;
export const CANCELLED_KEY = 'X-DRIEHOEK-CANCELLED';

/** What every calendar of ours is printed with. */
const printed = new Set(['VERSION', 'PRODID', 'NAME', 'X-WR-CALNAME']);

export type CalendarKnown =
  | { readonly state: 'ours'; readonly calendar: KnownCalendar }
  /** Another program's, without an event of ours. */
  | { readonly state: 'foreign' }
  | { readonly state: 'broken'; readonly row: number };

/** A calendar of ours, read back: what another program added to it stays as it is. */
export function knownCalendar(text: string): CalendarKnown {
  const read = readCalendarParts(text);
  if (!read.ok) return /driehoek/u.test(text) ? { state: 'broken', row: read.row } : { state: 'foreign' };
  const { lines, parts } = read.calendar;
  const own = parts.filter(isOurs);
  if (own.length === 0 && !lines.some(({ name, value }) => name === 'PRODID' && value.includes('driehoek')))
    return { state: 'foreign' };
  const events = new Map(own.map((part) => [uidOf(part), eventOf(part)]));
  const foreign = {
    lines: lines.filter(({ name }) => !printed.has(name)).map(({ raw }) => raw),
    parts: parts.filter((part) => !isOurs(part)).map(({ raw }) => raw),
  };
  return { state: 'ours', calendar: { events: [...events.values()], foreign } };
}

function uidOf({ lines }: CalendarPart): string {
  return textIn(lines, 'UID').trim();
}

function isOurs(part: CalendarPart): boolean {
  return part.kind === 'VEVENT' && uidOf(part).endsWith(UID_END);
}

function textIn(lines: readonly CalendarLine[], name: string): string {
  return calendarText(lines.find((line) => line.name === name)?.value ?? '');
}

function eventOf({ lines }: CalendarPart): CalendarEvent {
  const origin = originOf(lines);
  const cancelled = textIn(lines, CANCELLED_KEY).trim();
  return {
    uid: textIn(lines, 'UID').trim().slice(0, -UID_END.length),
    ...(origin === undefined ? {} : { origin }),
    day: dayFrom(textIn(lines, 'DTSTART')),
    summary: textIn(lines, 'SUMMARY'),
    description: textIn(lines, 'DESCRIPTION'),
    sequence: Math.min(Number(/^\d{1,9}$/u.exec(textIn(lines, 'SEQUENCE').trim())?.[0] ?? 0), 2 ** 31 - 2),
    stamp: momentFrom(textIn(lines, 'DTSTAMP')),
    ...(isIsoDate(cancelled) ? { cancelled } : {}),
  };
}

function originOf(lines: readonly CalendarLine[]): EventOrigin | undefined {
  const { record, file, kind, role, what } = originKeys;
  if (textIn(lines, record) === '' || textIn(lines, kind) === '') return undefined;
  const [at, path, which, who, deed] = [record, file, kind, role, what].map((key) => textIn(lines, key));
  return { record: at ?? '', file: path ?? '', kind: which ?? '', role: who ?? '', what: deed ?? '' };
}

/** "20270108", also with a time behind it. */
function dayFrom(value: string): IsoDate | undefined {
  const day = value.trim().replace(/^(\d{4})(\d\d)(\d\d)(?:T.{0,20})?$/u, '$1-$2-$3');
  return isIsoDate(day) ? day : undefined;
}

/** "20270101T120000Z"; the beginning of 1970 where it is no moment. */
function momentFrom(value: string): number {
  const iso = value.trim().replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/u, '$1-$2-$3T$4:$5:$6Z');
  return Date.parse(iso) || 0;
}
