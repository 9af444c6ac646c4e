import { teamPositions } from '../format/fields.ts';
import { type IsoDate, isIsoDate } from '../text/calendar.ts';
import type { Group, Programme } from './schema.ts';

const TIME = /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/u;

/** "a, medewerker, 9, 09:30, 2027-02-04, …": the name first, then what each part is by its looks. Nothing where it is no group. */
export function typedGroup(typed: string): Group | undefined {
  const [id = '', ...rest] = partsOf(typed);
  const people = rest.find((part) => /^\d{1,2}$/u.test(part));
  const start = rest.find((part) => TIME.test(part));
  const dates = rest.filter(isIsoDate);
  const position = teamPositions.find((one) => rest.includes(one));
  const known = [people, start, position, ...dates].filter((part) => part !== undefined).length;
  if (people === undefined || start === undefined || dates.length === 0 || known !== rest.length) return undefined;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) return undefined;
  return { id, ...(position === undefined ? {} : { position }), people: Number(people), start: timeOf(start), dates };
}

/** "2027-06-10, 13:30" */
export function typedClosing(typed: string): Pick<Programme['closing'], 'date' | 'start'> | undefined {
  const [date = '', start = '', ...more] = partsOf(typed);
  return isIsoDate(date) && TIME.test(start) && more.length === 0
    ? { date: date as IsoDate, start: timeOf(start) }
    : undefined;
}

function partsOf(typed: string): string[] {
  return typed.split(/[,\s]+/u).filter((part) => part !== '');
}

function timeOf(typed: string): string {
  return typed.replace('.', ':').padStart(5, '0');
}
