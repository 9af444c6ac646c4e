import type { Messages } from '../../language/messages.ts';
import { foldedLine, writtenText } from '../follow-up/calendar-lines.ts';
import { UID_END } from '../follow-up/known-calendar.ts';
import { escapeLine, escapeLineStart } from '../record/escape.ts';
import type { IsoDate } from '../text/calendar.ts';
import { titleOfProgramme } from './progress.ts';
import type { Group, Programme } from './schema.ts';
import type { Series } from './series.ts';

/** By this a calendar of ours is known: it may be written over. */
export const INVITATION_PRODUCT = '//driehoek//programme//NL';

export interface Inviting {
  readonly programme: Programme;
  readonly series: Series;
  readonly messages: Messages;
}

/** The letter to the people of a group. */
export function groupLetter(group: Group, { programme, series, messages }: Inviting): string {
  const { invite } = messages.programme;
  const { leaders } = programme;
  const title = escapeLine(titleOfProgramme(programme));
  const rows = group.dates.map((day, at) =>
    invite.meeting(atStart(series.meetings[at]?.title ?? ''), messages.weekday(day), group.start),
  );
  return letter([
    `# ${invite.letterTitle(title, group.id)}`,
    invite.intro(group.dates.length),
    rows.join('\n'),
    invite.bring,
    invite.safe,
    invite.from(leaders.map(escapeLine)),
  ]);
}

/** The letter to all groups, on how they close. */
export function closingLetter({ programme, messages }: Inviting): string {
  const { invite, closingTitle } = messages.programme;
  const { closing, leaders } = programme;
  const title = escapeLine(titleOfProgramme(programme));
  return letter([
    `# ${invite.closingLetter(title)}`,
    invite.closingIntro,
    invite.meeting(closingTitle, messages.weekday(closing.date), closing.start),
    invite.answer(escapeLine(closing['answer-from']), messages.day(closing['answer-due'])),
    invite.from(leaders.map(escapeLine)),
  ]);
}

function letter(parts: readonly string[]): string {
  return `\n${parts.join('\n\n')}\n`;
}

function atStart(text: string): string {
  return escapeLineStart(escapeLine(text));
}

/** How long each meeting takes and the closing session, in minutes; and the moment of printing. */
export interface Lasting {
  readonly meetings: readonly number[];
  readonly closing: number;
  readonly now: Date;
}

interface Event {
  readonly uid: string;
  readonly day: IsoDate;
  /** A whole day without one. */
  readonly start?: string;
  readonly minutes?: number;
  readonly summary: string;
}

/** An iCalendar file (RFC 5545) with every meeting, the closing session and the day of the answer; times are of the place itself. */
export function invitationCalendar(inviting: Inviting, { meetings, closing, now }: Lasting): string {
  const { programme, series, messages } = inviting;
  const { invite } = messages.programme;
  const { id } = programme;
  const title = titleOfProgramme(programme);
  const ofGroups = programme.groups.flatMap((group) =>
    group.dates.map(
      (day, at): Event => ({
        uid: `${id}-${group.id}-${at + 1}`,
        day,
        start: group.start,
        minutes: meetings[at] ?? 0,
        summary: invite.event(title, series.meetings[at]?.title ?? '', group.id),
      }),
    ),
  );
  const { date, start, 'answer-due': due, 'answer-from': from } = programme.closing;
  const events: Event[] = [
    ...ofGroups,
    { uid: `${id}-closing`, day: date, start, minutes: closing, summary: invite.closingEvent(title) },
    { uid: `${id}-answer`, day: due, summary: invite.answerEvent(title, from) },
  ];
  const name = writtenText(invite.calendar(title));
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-${INVITATION_PRODUCT}`,
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
  ];
  const stamp = now.toISOString().replace(/[-:]|\.\d+/gu, '');
  return [...head, ...events.flatMap((event) => eventLines(event, stamp)), 'END:VCALENDAR', '']
    .map(foldedLine)
    .join('\r\n');
}

function eventLines({ uid, day, start, minutes = 0, summary }: Event, stamp: string): string[] {
  const date = day.replaceAll('-', '');
  const words = writtenText(summary);
  // On the answer day itself, at nine; before a meeting there is a week to prepare.
  const [when, trigger] =
    start === undefined
      ? [[`DTSTART;VALUE=DATE:${date}`, 'TRANSP:TRANSPARENT'], 'PT9H']
      : [[`DTSTART:${date}T${start.replace(':', '')}00`, `DURATION:PT${minutes}M`], '-P7D'];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}${UID_END}`,
    `DTSTAMP:${stamp}`,
    ...when,
    `SUMMARY:${words}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${words}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}
