import { type IsoDate, numericDate } from '../text/calendar.ts';

/** An agreement as it stands in a record: "rol: wat (2026-12-05)". A hand may have left out the role or the day. */
export interface Agreement {
  readonly role: string | undefined;
  readonly what: string;
  readonly due: IsoDate | undefined;
}

const dayAtEnd = /\s*\((\d{4}-\d{2}-\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})\)\s*\.?\s*$/u;
/** Longer than this before a colon is no role but a sentence. */
const role = /^([^:]{1,60}):\s+(.*)$/su;

export function readAgreement(text: string): Agreement {
  const day = dayAtEnd.exec(text);
  const due = day?.[1] === undefined ? undefined : numericDate(day[1]);
  const rest = due === undefined ? text : text.slice(0, day?.index);
  const split = role.exec(rest);
  return { role: split?.[1]?.trim(), what: (split?.[2] ?? rest).replace(/\s+/gu, ' ').trim(), due };
}

/** "de teamleider, mondeling" → "teamleider": who, without an article or what comes after a comma. */
export function plainRole(text: string): string {
  const [first = ''] = text.split(/[,;(]/u);
  const bare = first.trim().replace(/^(?:de|het|een|the|an?)\s+/iu, '');
  return bare === '' ? text.trim() : bare;
}
