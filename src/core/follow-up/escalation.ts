import type { Messages } from '../../language/messages.ts';
import { dayInWords } from '../look-back/day-in-words.ts';
import { textUnder } from '../look-back/held.ts';
import { type RecordDocument, sectionOf } from '../record/document.ts';
import type { IsoDate } from '../text/calendar.ts';
import { isNotApplicable } from '../text/tidy.ts';

/** What a record says of escalation. A machine knows it by the labels of the session forms that ship with the package. */
export interface Escalation {
  /** To whom, and by whom: roles. */
  readonly to: string | undefined;
  readonly by: string | undefined;
  /** Until when it could be brought. */
  readonly byWhen: IsoDate | undefined;
  /** When the team is to hear what came of it. */
  readonly wordBack: IsoDate | undefined;
  /** Who still waits for an answer, as a team wrote when it looked back together. */
  readonly waiting: string | undefined;
}

/** Nothing where nothing was escalated. `messages` in the language of the record. */
export function escalationOf(record: RecordDocument, messages: Messages): Escalation | undefined {
  const entries = sectionOf(record, 'escalation')?.entries ?? [];
  const { labels, yes } = messages.afterwards.escalation;
  const under = (label: string) => {
    const text = textUnder(label, entries);
    return text === undefined || isNotApplicable(text) ? undefined : text.replace(/\s+/gu, ' ');
  };
  const day = (label: string) => {
    const text = under(label);
    return text === undefined ? undefined : dayInWords(text, messages);
  };
  const answer = under(labels.escalate);
  const to = under(labels.to);
  const waiting = under(labels.waiting);
  const isEscalated = answer === undefined ? to !== undefined : answer.toLowerCase().startsWith(yes.toLowerCase());
  if (!isEscalated && waiting === undefined) return undefined;
  return { to, by: under(labels.by), byWhen: day(labels.byWhen), wordBack: day(labels.wordBack), waiting };
}
