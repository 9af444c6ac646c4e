import type { IsoDate } from '../text/calendar.ts';

const agreedDay = /^["']?look-back["']?[ \t]*:[ \t]*["']?(\d{4}-\d{2}-\d{2})[^\r\n]*/mu;

/**
 * Whether reading a record can show that a look-back is due: a quick look that never says no wrongly. Whatever names a
 * look-back, besides the day that was agreed in the talk, may be a section that says when the next one is.
 */
export function mayBeDue(text: string, today: IsoDate): boolean {
  const agreed = agreedDay.exec(text.slice(0, 65_536));
  if (agreed !== null && (agreed[1] ?? '') <= today) return true;
  const rest = agreed === null ? text : text.slice(0, agreed.index) + text.slice(agreed.index + agreed[0].length);
  return /terugblik|look\W{0,3}back/iu.test(rest);
}
