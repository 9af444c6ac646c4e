import type { Messages } from '../../language/messages.ts';
import { type IsoDate, numericDate } from '../text/calendar.ts';

const inWords = /^\s*(\d{1,2}) (\p{L}+\.?) (\d{4})\s*\.?$/u;

/** By catalogue: an archive has as many days as records, so the names are asked for once. */
const monthsOf = new WeakMap<Messages, readonly string[]>();

/** A day back from a record: "15 januari 2027" as `messages.day` wrote it, or digits from a hand. Else nothing. */
export function dayInWords(text: string, messages: Messages): IsoDate | undefined {
  const digits = numericDate(text);
  if (digits !== undefined) return digits;
  const [, day = '', month = '', year = ''] = inWords.exec(text) ?? [];
  const at = monthNames(messages).indexOf(month.toLowerCase());
  return at === -1 ? undefined : numericDate(`${day}-${at + 1}-${year}`);
}

/** The names of the months in small letters, taken from how the catalogue writes a day. */
function monthNames(messages: Messages): readonly string[] {
  const known = monthsOf.get(messages);
  if (known !== undefined) return known;
  const names = Array.from({ length: 12 }, (_, at) => {
    const [, month = ''] = messages.day(`2026-${String(at + 1).padStart(2, '0')}-01`).split(' ');
    return month.toLowerCase();
  });
  monthsOf.set(messages, names);
  return names;
}
