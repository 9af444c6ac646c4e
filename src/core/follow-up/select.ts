import type { Messages } from '../../language/messages.ts';
import { grouped } from '../grouped.ts';
import { type Review, titleOf } from '../record/review.ts';
import type { FollowUp, OpenPromise } from '../results/follow-up.ts';
import { addDays, type IsoDate } from '../text/calendar.ts';
import type { Due } from './due.ts';
import { plainRole } from './role.ts';

export interface FollowUpSelection {
  /** Only what has a day, up to this one. */
  readonly until?: IsoDate | undefined;
  readonly overdue?: boolean;
}

/** What is open in a record, as a result has it. */
export function promiseOf({ kind, role, what, due }: Due, file: string, today: IsoDate): OpenPromise {
  return { kind, role: role ?? null, what, due: due ?? null, overdue: due !== undefined && due < today, file };
}

/** The same with the record it stands in. */
export function followUpOf(due: Due, { front }: Review, file: string, today: IsoDate): FollowUp {
  const { date = null, id = null } = front;
  return { ...promiseOf(due, file, today), title: titleOf(front, file), date, id };
}

export function isWanted(
  { due, overdue }: FollowUp,
  { until, overdue: onlyOverdue = false }: FollowUpSelection,
): boolean {
  return (!onlyOverdue || overdue) && (until === undefined || (due !== null && due <= until));
}

/** By day, what has none below; then as they came. */
export function byDay<T extends { readonly due?: IsoDate | null | undefined }>(items: readonly T[]): T[] {
  const rank = ({ due }: T) => due ?? '9999-99-99';
  return [...items].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** The last of the seven days, from today on, that are called this week. */
export function weekEnd(today: IsoDate): IsoDate {
  return addDays(today, 6);
}

/** What is open, by when it is to be done; each part by day. */
export interface Agenda {
  readonly late: readonly FollowUp[];
  readonly week: readonly FollowUp[];
  readonly later: readonly FollowUp[];
  readonly undated: readonly FollowUp[];
}

export function agendaOf(items: readonly FollowUp[], today: IsoDate): Agenda {
  const end = weekEnd(today);
  return {
    late: items.filter(({ overdue }) => overdue),
    week: items.filter(({ due, overdue }) => due !== null && !overdue && due <= end),
    later: items.filter(({ due }) => due !== null && due > end),
    undated: items.filter(({ due }) => due === null),
  };
}

export interface RoleGroup {
  /** Nothing for what is up to the team. */
  readonly role: string | undefined;
  readonly items: readonly FollowUp[];
}

/** Per role, whatever the capitals and articles, in alphabetical order; what is up to the team comes last. */
export function byRole(items: readonly FollowUp[]): RoleGroup[] {
  const groups = grouped(byDay(items), ({ role }) => (role === null ? '' : plainRole(role).toLowerCase()));
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
    .map(([, own]) => ({ role: own[0]?.role ?? undefined, items: own }));
}

/** What is to be done, in a few words. */
export function deedOf({ kind, what }: Pick<FollowUp, 'kind' | 'what'>, messages: Messages): string {
  const { followUp } = messages.afterwards;
  if (kind === 'action') return what;
  if (kind === 'insight') return followUp.insight(what);
  if (kind === 'programme-answer') return messages.programme.openPromise(what);
  return kind === 'look-back' ? followUp.lookBack : followUp[kind === 'dissent' ? 'dissent' : 'wordBack'](what);
}
