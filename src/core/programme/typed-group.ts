import type { teamPositions } from '../format/fields.ts';
import { type IsoDate, numericDate } from '../text/calendar.ts';
import { FEWEST_PEOPLE, type Group, MOST_PEOPLE, type Programme } from './schema.ts';

const TIME = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:u|h)?$/iu;
const DAY = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/u;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** As people write them in either language. */
const positionWords: readonly (readonly [(typeof teamPositions)[number], RegExp])[] = [
  ['leidinggevend', /^(?:leidinggevend(?:en?)?|leiding|managers?)$/iu],
  ['medewerker', /^(?:medewerkers?|staff)$/iu],
  ['gemengd', /^(?:gemengd|mixed)$/iu],
];

/** What is wrong with a group as somebody typed it. */
interface GroupFault {
  readonly what: 'name' | 'people' | 'start' | 'dates' | 'day' | 'part';
  readonly said: string;
}

type TypedGroup = { readonly ok: true; readonly group: Group } | { readonly ok: false; readonly fault: GroupFault };

/** "a, medewerker, 9, 09:30, 2027-02-04, …": the name first, then what each part is by its looks. */
export function typedGroup(typed: string): TypedGroup {
  const [name = '', ...rest] = partsOf(typed);
  const id = name.toLowerCase();
  const numbers = rest.filter((part) => /^\d{1,2}$/u.test(part));
  const times = rest.filter((part) => TIME.test(part));
  const dates = rest.flatMap((part) => numericDate(part) ?? []);
  const positions = rest.filter((part) => positionOf(part) !== undefined);
  const strange = rest.find((part) => ![...numbers, ...times, ...positions].includes(part) && !numericDate(part));
  const wrong = (what: GroupFault['what'], said: string): TypedGroup => ({ ok: false, fault: { what, said } });
  const [people = ''] = numbers;
  const [start] = times;
  if (!ID.test(id)) return wrong('name', name);
  if (strange !== undefined) return wrong(DAY.test(strange) ? 'day' : 'part', strange);
  if (positions.length > 1) return wrong('part', positions[1] ?? '');
  if (numbers.length !== 1 || !isSize(Number(people))) return wrong('people', numbers.join(', '));
  if (start === undefined || times.length > 1) return wrong('start', times.join(', '));
  if (dates.length === 0) return wrong('dates', '');
  const position = positionOf(positions[0] ?? '');
  const own = { id, ...(position === undefined ? {} : { position }), people: Number(people) };
  return { ok: true, group: { ...own, start: timeOf(start), dates } };
}

function positionOf(part: string) {
  return positionWords.find(([, pattern]) => pattern.test(part))?.[0];
}

function isSize(people: number): boolean {
  return people >= FEWEST_PEOPLE && people <= MOST_PEOPLE;
}

/** "2027-06-10, 13:30" */
export function typedClosing(typed: string): Pick<Programme['closing'], 'date' | 'start'> | undefined {
  const [day = '', start = '', ...more] = partsOf(typed);
  const date: IsoDate | undefined = numericDate(day);
  return date !== undefined && TIME.test(start) && more.length === 0 ? { date, start: timeOf(start) } : undefined;
}

function partsOf(typed: string): string[] {
  return typed.split(/[,;\s]+/u).filter((part) => part !== '');
}

function timeOf(typed: string): string {
  return typed.replace('.', ':').replace(/\D$/u, '').padStart(5, '0');
}
