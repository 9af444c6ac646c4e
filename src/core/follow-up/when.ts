import type { Messages } from '../../language/messages.ts';
import type { FollowUp } from '../results/follow-up.ts';
import type { IsoDate } from '../text/calendar.ts';

/** When something is to be done, in words: how late it is, today, a day of this week, a later one, or no day. */
export function whenOf(
  { due, overdue }: Pick<FollowUp, 'due' | 'overdue'>,
  today: IsoDate,
  { afterwards: { followUp }, day }: Messages,
): string {
  if (due === null) return followUp.noDay;
  const days = daysFrom(today, due);
  return overdue ? followUp.late(-days, day(due)) : followUp.on(days, due, day(due));
}

/** The same beside others of its kind: "12 days" among what is late, "Thursday 14" among what is due this week. */
export function shortWhen(
  { due, overdue }: Pick<FollowUp, 'due' | 'overdue'>,
  today: IsoDate,
  { afterwards: { followUp } }: Messages,
): string {
  if (due === null) return followUp.noDay;
  const days = daysFrom(today, due);
  return overdue ? followUp.howLong(-days) : followUp.soon(days, due);
}

function daysFrom(today: IsoDate, day: IsoDate): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}
