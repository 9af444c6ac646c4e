import { fieldOf, passageOf, type Review } from '../record/review.ts';
import type { IsoDate } from '../text/calendar.ts';
import { writtenDays } from '../text/day.ts';
import type { AnswerState } from './row.ts';

/**
 * What came of what a team asked of somebody above it; nothing where it asked nothing. Word that came is late where the
 * record shows it: a day behind it, or an earlier look-back past the day that had none. The day of the look-back alone says
 * nothing: teams look back after the day that was agreed. Word in part is open, and so is "not yet" before the day.
 */
export function answerTo(review: Review): AnswerState | undefined {
  const { escalation, lookBacks } = review;
  if (escalation === undefined || (escalation.asked !== 'yes' && escalation.waiting === undefined)) return undefined;
  const due = escalation.wordBack.state === 'day' ? escalation.wordBack.day : undefined;
  const isPast = (day: IsoDate | undefined) => due === undefined || (day !== undefined && day > due);
  const heard = lookBacks.map((one) => ({
    said: one.wordBack,
    day: one.day.state === 'day' ? one.day.day : undefined,
  }));
  if (escalation.answered === 'yes') {
    const first = heard.findIndex(({ said }) => said === 'yes');
    const wasLate = heard
      .slice(0, first)
      .some(({ said, day }) => said !== undefined && day !== undefined && isPast(day));
    const came = dayOfWord(review, first);
    return due !== undefined && (came === undefined ? wasLate : came > due) ? 'late' : 'yes';
  }
  const last = heard.findLast(({ said }) => said !== undefined);
  return escalation.answered === 'no' && last?.said === 'no' && isPast(last.day) ? 'no' : 'open';
}

/** The day that stands behind the answer of a look-back: "Ja, op 3 januari 2027". */
function dayOfWord({ sections, front: { language = 'nl' }, lookBacks }: Review, at: number): IsoDate | undefined {
  const place = lookBacks[at]?.at;
  const section = sections.find((one) => one.id === 'look-back' && one.at.start === place?.start);
  const field = fieldOf(section, 'word-back');
  const [written] = writtenDays((field && passageOf(field)?.plain) ?? '', language);
  return written?.day;
}
