import type { IsoDate } from '../text/calendar.ts';

/** A half-year, as "2026-H1": January to June, or July to December. Comparing the strings compares the half-years. */
export type Period = string;

export const periodPattern = /^\d{4}-H[12]$/u;

export function isPeriod(text: string): text is Period {
  return periodPattern.test(text);
}

/** The half-year that a day is in. */
export function periodOf(day: IsoDate): Period {
  return `${day.slice(0, 4)}-H${day.slice(5, 7) <= '06' ? 1 : 2}`;
}

/** Its last day. */
export function lastDayOf(period: Period): IsoDate {
  return period.endsWith('1') ? `${period.slice(0, 4)}-06-30` : `${period.slice(0, 4)}-12-31`;
}

/** Whether it is over: on 30 June the first half is not. */
export function isOver(period: Period, today: IsoDate): boolean {
  return today > lastDayOf(period);
}

/** The half-year before. */
export function periodBefore(period: Period): Period {
  const year = Number(period.slice(0, 4));
  return period.endsWith('2') ? `${period.slice(0, 4)}-H1` : `${String(year - 1).padStart(4, '0')}-H2`;
}

/** The half-year after. */
export function periodAfter(period: Period): Period {
  const year = Number(period.slice(0, 4));
  return period.endsWith('1') ? `${period.slice(0, 4)}-H2` : `${String(year + 1).padStart(4, '0')}-H1`;
}
