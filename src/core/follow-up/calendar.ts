import ical, { ICalEventTransparency } from 'ical-generator';
import type { Messages } from '../../language/messages.ts';
import type { FollowUp } from '../results/follow-up.ts';
import { hashText } from '../text/digest.ts';
import { deedOf } from './select.ts';

/** By this a calendar of ours is known. */
const PRODUCT = '//driehoek//follow-up//NL';

/**
 * What has a day as an iCalendar file (RFC 5545): whole days that keep nobody occupied. An event keeps its name while its
 * day moves, so that a calendar that reads the file again moves it too. `now` is the moment the file is made.
 */
export function printCalendar(items: readonly FollowUp[], now: Date, messages: Messages): string {
  const { followUp } = messages.afterwards;
  const calendar = ical({ prodId: PRODUCT, name: followUp.calendar });
  const seen = new Map<string, number>();
  for (const item of items) {
    if (item.due === null) continue;
    const id = hashText([item.file, item.kind, item.role ?? '', item.what].join('\0'));
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    const deed = deedOf(item, messages);
    calendar.createEvent({
      id: `${id}${count === 1 ? '' : `-${count}`}@driehoek`,
      start: new Date(`${item.due}T00:00:00Z`),
      allDay: true,
      stamp: now,
      summary: item.role === null ? `${deed} (${item.title})` : `${item.role}: ${deed}`,
      description: followUp.from(item.title, item.date === null ? undefined : messages.day(item.date), item.file),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
