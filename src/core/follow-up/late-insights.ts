import { isOverdue } from '../archive/insight-faults.ts';
import { readInsights } from '../archive/insights.ts';
import { titleOf } from '../record/review.ts';
import type { FollowUp } from '../results/follow-up.ts';
import type { IsoDate } from '../text/calendar.ts';
import { plainRole } from './role.ts';

/** The insights in a file of an organisation whose answer was to be there before today. */
export function lateInsights(text: string, file: string, today: IsoDate): FollowUp[] {
  const late = readInsights(text).filter((insight) => isOverdue(insight, today));
  return late.map(({ title, who, when }): FollowUp => {
    const role = who === undefined ? null : plainRole(who.text);
    const from = { file, title: titleOf({}, file), date: null, id: null };
    return { kind: 'insight', role, what: title, due: when?.day ?? null, overdue: true, ...from };
  });
}
