import type { Messages } from '../../language/messages.ts';
import { showLine } from '../text/characters.ts';
import { foldedLine, writtenText } from './calendar-lines.ts';
import {
  CANCELLED_KEY,
  type CalendarEvent,
  type KnownCalendar,
  originKeys,
  PRODUCT,
  UID_END,
} from './known-calendar.ts';
import type { DatedFollowUp } from './match-events.ts';
import type { EventWords } from './next-events.ts';
import { deedOf } from './select.ts';

/** Whole days begin at midnight: nine in the morning of the day before. */
const REMINDER = '-PT15H';

/** An iCalendar file (RFC 5545): whole days that keep nobody occupied, and what others had put in the file as it was. */
export function printCalendar({ events, foreign }: KnownCalendar, messages: Messages): string {
  const name = writtenText(messages.afterwards.followUp.calendar);
  const head = ['VERSION:2.0', `PRODID:-${PRODUCT}`, `NAME:${name}`, `X-WR-CALNAME:${name}`];
  return [
    'BEGIN:VCALENDAR',
    ...head.map(foldedLine),
    ...foreign.lines,
    ...events.flatMap(eventLines).map(foldedLine),
    ...foreign.parts,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function eventLines(event: CalendarEvent): string[] {
  const { uid, origin, day = '1970-01-01', summary, description, sequence, stamp, cancelled } = event;
  const known = Object.entries(originKeys).flatMap(([key, name]) =>
    origin === undefined ? [] : [`${name}:${writtenText(origin[key as keyof typeof originKeys])}`],
  );
  const words = writtenText(summary);
  const alarm = ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${REMINDER}`, `DESCRIPTION:${words}`, 'END:VALARM'];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}${UID_END}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${new Date(stamp).toISOString().replace(/[-:]|\.\d+/gu, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${words}`,
    `DESCRIPTION:${writtenText(description)}`,
    'TRANSP:TRANSPARENT',
    ...known,
    ...(cancelled === undefined ? alarm : ['STATUS:CANCELLED', `${CANCELLED_KEY}:${cancelled}`]),
    'END:VEVENT',
  ];
}

/** What an event says: for a team its deed with the session it comes from, else whose it is. */
export function eventWords(item: DatedFollowUp, messages: Messages): EventWords {
  const deed = deedOf(item, messages);
  const date = item.date === null ? undefined : messages.day(item.date);
  return {
    summary: showLine(item.role === null ? `${deed} (${item.title})` : `${item.role}: ${deed}`),
    description: showLine(messages.afterwards.followUp.from(item.title, date, item.file)),
  };
}
