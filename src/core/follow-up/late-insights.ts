import { readInsights } from '../archive/insights.ts';
import { titleOf } from '../record/review.ts';
import type { FollowUp } from '../results/follow-up.ts';
import type { IsoDate } from '../text/calendar.ts';
import { plainRole } from './role.ts';

/** The insights in a file of an organisation whose answer was to be there before today. */
export function lateInsights(text: string, file: string, today: IsoDate): FollowUp[] {
  return readInsights(text).flatMap(({ title, who, when, answer }): FollowUp[] => {
    const due = when?.day;
    if (due === undefined || due >= today || answer !== undefined) return [];
    const role = who === undefined ? null : plainRole(who.text);
    const from = { file, title: titleOf({}, file), date: null, id: null };
    return [{ kind: 'insight', role, what: title, due, overdue: true, ...from }];
  });
}
