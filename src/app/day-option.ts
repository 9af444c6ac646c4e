import { type IsoDate, isIsoDate } from '../core/text/calendar.ts';
import { UserError } from '../core/user-error.ts';
import type { Words } from './ports.ts';

/** A day given with a flag. Errors: a UserError for a day that is not on the calendar. */
export function dayOption(
  flag: string,
  asked: string | undefined,
  { messages }: Pick<Words, 'messages'>,
): IsoDate | undefined {
  if (asked !== undefined && !isIsoDate(asked)) throw new UserError(messages.cli.notADay(flag, asked));
  return asked;
}
