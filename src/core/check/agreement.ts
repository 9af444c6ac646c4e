import type { IsoDate } from '../text/calendar.ts';
import { isIsoDate } from '../text/calendar.ts';

/** Who does it, as an agreement is written: "rol: wat (2026-12-05)". */
export function roleOf(text: string): string | undefined {
  const role = /^([^:\n]{1,80}):\s/u.exec(text)?.[1]?.trim();
  return role === '' ? undefined : role;
}

/** By when, if the agreement ends with a day that exists. */
export function dueOf(text: string): IsoDate | undefined {
  const day = /\((\d{4}-\d{2}-\d{2})\)\s*\.?\s*$/u.exec(text)?.[1];
  return day !== undefined && isIsoDate(day) ? day : undefined;
}
