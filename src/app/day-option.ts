import { type IsoDate, isIsoDate, localDay } from '../core/text/calendar.ts';
import { UserError } from '../core/user-error.ts';
import type { Clock, Words } from './ports.ts';

/** A day given with a flag. Errors: a UserError for a day that is not on the calendar. */
export function dayOption(
  flag: string,
  asked: string | undefined,
  { messages }: Pick<Words, 'messages'>,
): IsoDate | undefined {
  if (asked !== undefined && !isIsoDate(asked)) throw new UserError(messages.cli.notADay(flag, asked));
  return asked;
}

/** The day of the session: as asked, else today. Errors: a UserError for a day that does not exist. */
export function sessionDay(asked: string | undefined, ports: Words & Clock): IsoDate {
  return dayOption('--date', asked, ports) ?? localDay(ports.now());
}
