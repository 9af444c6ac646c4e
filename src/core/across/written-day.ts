import type { Messages } from '../../language/messages.ts';
import { type IsoDate, isIsoDate, toIsoDate } from '../text/calendar.ts';

const monthsOf = new Map<Messages, readonly string[]>();

/** The names of the months, taken from how the catalogue writes a day. */
function monthNames(messages: Messages): readonly string[] {
  let names = monthsOf.get(messages);
  if (names === undefined) {
    names = Array.from(
      { length: 12 },
      (_, at) => messages.day(`2026-${String(at + 1).padStart(2, '0')}-01`).split(' ')[1] ?? '',
    );
    monthsOf.set(messages, names);
  }
  return names;
}

/** A day as a record writes it, "15 januari 2027" or "2027-01-15"; nothing for anything else. */
export function writtenDay(text: string, messages: Messages): IsoDate | undefined {
  if (isIsoDate(text)) return text;
  const [, day, month = '', year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text) ?? [];
  const at = monthNames(messages).indexOf(month.toLowerCase());
  const own = at === -1 ? monthNames(messages).indexOf(month) : at;
  return own === -1 ? undefined : toIsoDate(Number(year), own + 1, Number(day));
}
