import type { Sound } from '../check/sound.ts';
import type { IsoDate } from '../text/calendar.ts';
import type { Path } from '../yaml/loaded.ts';
import { CLOSING, type Programme } from './schema.ts';
import type { Series } from './series.ts';

/** What does not fit together in a plan, with what it is about. */
export type PlanFault =
  | { readonly what: 'group-twice'; readonly path: Path; readonly said: string }
  | { readonly what: 'days' | 'closing' | 'answer'; readonly path: Path; readonly said: IsoDate }
  | { readonly what: 'held' | 'held-twice'; readonly path: Path; readonly said: string }
  | { readonly what: 'numbers'; readonly path: Path; readonly said: string };

/** Faults that no single key shows: two groups of one name, days in the wrong order, records of no group. */
export function planFaults({ groups = [], closing, held = {} }: Sound<Programme>): PlanFault[] {
  const ids = groups.map((group) => group?.id);
  const last = groups.flatMap((group) => group?.dates ?? []).reduce<string>((a, b) => (b && b > a ? b : a), '');
  const date = closing?.date;
  const due = closing?.['answer-due'];
  return [
    ...ids.flatMap((id, at): PlanFault[] =>
      id !== undefined && ids.indexOf(id) < at ? [{ what: 'group-twice', path: ['groups', at, 'id'], said: id }] : [],
    ),
    ...groups.flatMap((group, at) => dayFaults(group?.dates ?? [], at)),
    ...(date !== undefined && date <= last
      ? [{ what: 'closing', path: ['closing', 'date'], said: last } as const]
      : []),
    ...(date !== undefined && due !== undefined && due <= date
      ? [{ what: 'answer', path: ['closing', 'answer-due'], said: date } as const]
      : []),
    ...heldFaults(held, ids),
  ];
}

function dayFaults(dates: readonly (IsoDate | undefined)[], group: number): PlanFault[] {
  return dates.flatMap((day, at): PlanFault[] => {
    const before = dates[at - 1];
    return day !== undefined && before !== undefined && day <= before
      ? [{ what: 'days', path: ['groups', group, 'dates', at], said: before }]
      : [];
  });
}

function heldFaults(held: Readonly<Record<string, string | undefined>>, ids: readonly (string | undefined)[]) {
  const entries = Object.entries(held);
  return entries.flatMap(([key, record], at): PlanFault[] => {
    const [group, meeting = ''] = key.split('/');
    const isKnown = key === CLOSING || (ids.includes(group) && /^\d{1,2}$/u.test(meeting));
    if (!isKnown) return [{ what: 'held', path: ['held', key], said: key }];
    const first = entries.findIndex(([, one]) => one === record);
    return first < at && record !== undefined ? [{ what: 'held-twice', path: ['held', key], said: record }] : [];
  });
}

/** Meetings that are not numbered from 1. */
export function seriesFaults({ meetings = [] }: Sound<Series>): PlanFault[] {
  return meetings.flatMap((meeting, at): PlanFault[] =>
    meeting?.n !== undefined && meeting.n !== at + 1
      ? [{ what: 'numbers', path: ['meetings', at, 'n'], said: String(at + 1) }]
      : [],
  );
}
