import { textEntry } from '../../record/document.ts';
import { type IsoDate, numericDate } from '../../text/calendar.ts';
import { type AnswerContext, bad, good, type Kind, type ReadAnswer } from '../kind.ts';
import { isRequired } from './text.ts';

/** A day on or after the session, in digits. Words ("over twee weken") are understood where they are typed. */
export function readDateAnswer(raw: unknown, { messages, date }: AnswerContext): ReadAnswer<IsoDate> {
  const { faults } = messages;
  if (typeof raw !== 'string') return bad(faults.notADate(String(raw)));
  const day = numericDate(raw);
  if (day === undefined) return bad(faults.notADate(raw));
  return day < date ? bad(faults.beforeSession(day, date)) : good(day);
}

export const date: Kind<'date'> = {
  read(raw, asked, context) {
    if (raw === null || raw === undefined || raw === '')
      return isRequired(asked) ? bad(context.messages.faults.empty) : good(null);
    const read = readDateAnswer(raw, context);
    const isTooSoon = context.isLookBack === true && read.ok && read.value === context.date;
    return isTooSoon ? bad(context.messages.faults.nextNotLater(context.date)) : read;
  },
  entries: (value, asked, { messages }) =>
    value === null || asked.label === undefined ? [] : [textEntry(messages.day(value), asked.label)],
  allowed: (_, { messages }) => messages.allowed.date,
};
