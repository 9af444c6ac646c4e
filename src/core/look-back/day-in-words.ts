import type { Messages } from '../../language/messages.ts';
import { type IsoDate, numericDate } from '../text/calendar.ts';

const inWords = /^\s*(\d{1,2}) \p{L}+\.? (\d{4})\s*\.?$/u;

/** A day back from a record: "15 januari 2027" as `messages.day` wrote it, or digits from a hand. Else nothing. */
export function dayInWords(text: string, messages: Messages): IsoDate | undefined {
  const digits = numericDate(text);
  if (digits !== undefined) return digits;
  const [, day = '', year = ''] = inWords.exec(text) ?? [];
  const wanted = text.trim().toLowerCase();
  for (let month = 1; day !== '' && month <= 12; month += 1) {
    const iso = numericDate(`${day}-${month}-${year}`);
    if (iso !== undefined && messages.day(iso).toLowerCase() === wanted.replace(/\.$/u, '')) return iso;
  }
  return undefined;
}
