/** A day as "2026-12-05": the only form in which dates are kept. Comparing the strings compares the days. */
export type IsoDate = string;

/** True for a day that exists: 2026-02-30 does not. */
export function isIsoDate(text: string): text is IsoDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return match !== null && toIsoDate(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** The day as ISO text, or nothing when the calendar has no such day. Month 1 to 12. Counted, not asked: a Date is slow to begin with. */
export function toIsoDate(year: number, month: number, day: number): IsoDate | undefined {
  const exists = year >= 100 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` : undefined;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** The day on the wall calendar of the machine's time zone. */
export function localDay(moment: Date): IsoDate {
  return toIsoDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) ?? '1970-01-01';
}

/** The time of day there, as "14:05". */
export function clockTime(moment: Date): string {
  return `${moment.getHours()}:${digits(moment.getMinutes(), 2)}`;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Year, month (1 to 12), day of the month and day of the week (0 is Sunday). */
export function dayParts(date: IsoDate): { year: number; month: number; day: number; weekday: number } {
  const at = new Date(`${date}T00:00:00Z`);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), weekday: at.getUTCDay() };
}

/** A day from digits, "2026-12-05" or the European "5-12-2026" (also with slashes or dots). */
export function numericDate(text: string): IsoDate | undefined {
  if (isIsoDate(text.trim())) return text.trim();
  const match = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/u.exec(text);
  return match ? toIsoDate(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
}
