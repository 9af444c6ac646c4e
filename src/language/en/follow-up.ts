import type { followUp as nl } from '../nl/follow-up.ts';
import type { Shape } from '../shape.ts';
import { capital, dayParts, either, elsewhere, word } from './words.ts';

const things = (n: number) => (n === 1 ? 'One thing is' : `${capital(word(n))} things are`);
const howLong = (days: number) => {
  if (days < 14) return days === 1 ? '1 day' : `${days} days`;
  return days < 60 ? `${Math.floor(days / 7)} weeks` : `${Math.floor(days / 30)} months`;
};
const named = (days: number) => ['today', 'tomorrow'][days];

type Counts = Parameters<typeof nl.rest>[0];

const counted = ({ late, week, later, undated }: Counts) =>
  [
    ...(late === 0 ? [] : [`${late} late`]),
    ...(week === 0 ? [] : [`${week} this week`]),
    ...(later === 0 ? [] : [`${later} later`]),
    ...(undated === 0 ? [] : [`${undated} without a day`]),
  ].join(', ');

export const followUp: Shape<typeof nl> = {
  team: 'The team',
  lookBack: 'look back with the team',
  wordBack: (from: string) =>
    from === '' ? 'ask what came of it, and tell the others' : `get word back from: ${from}`,
  dissent: (needs: string) => `dissent that needs this: ${needs}`,
  insight: (what: string) => `answer what teams said: ${what}`,
  noDay: 'no day given',
  late: (days: number, day: string) => `${howLong(days)} late (${day})`,
  howLong,
  soon: (days: number, iso: string) => named(days) ?? `${dayParts(iso).weekday} ${dayParts(iso).day}`,
  on: (days: number, iso: string, day: string) =>
    named(days) === undefined ? (days < 7 ? `${dayParts(iso).weekday} ${day}` : day) : `${named(days)} (${day})`,
  headings: { late: 'Late', week: (day: string) => `This week, up to and including ${day}` },
  none: 'Nothing is open.',
  noneNear: 'Nothing is late, and nothing is due this week.',
  noRecords: (empty) => `No record was found. ${elsewhere(empty)}`,
  count: (n: number, overdue: number) =>
    `${things(n)} open${overdue === 0 ? '' : `; the day has passed for ${overdue === n ? (n === 1 ? 'it' : 'all of them') : word(overdue)}`}.`,
  rest: (counts: Counts) => `Also open: ${counted(counts)}.`,
  seeAll: (command: string) => `See everything: ${command}`,
  thatIsAll: 'Nothing else is open.',
  subject: (counts: Counts) => `Agreements of this week: ${counted(counts)}`,
  subjectAll: (n: number) => `What is still open: ${n === 1 ? '1 agreement' : `${n} agreements`}`,
  greeting: 'Dear colleagues,',
  opening: (day: string) => `This is what we agreed, and it is still open on ${day}.`,
  howToClose: 'Is something done? Then tick that agreement in the record, or hold a look-back.',
  notHere: 'Ticking it here changes nothing in the record.',
  unread: 'These files were not read. So there may be something in them too:',
  unknownFormat: (format: string, known) => `--format ${format} is not possible. Choose ${either(known)}.`,
  calendar: 'To follow up after the session',
  from: (title: string, day: string | undefined, file: string) =>
    `From the session "${title}"${day === undefined ? '' : ` of ${day}`}. Record: ${file}`,
  unplaced: 'This was not read. See for yourselves whether it holds anything you promised:',
  inCalendar: (dated: number, undated: number) =>
    `${dated === 1 ? 'One thing is' : `${capital(word(dated))} things are`} in the calendar.${undated === 0 ? '' : ` Without a day, so not in the calendar: ${undated}.`}`,
  brokenCalendar: (file: string, row: number) =>
    `${file} cannot be read as a calendar: from line ${row} on it is not right. Nothing was changed.`,
  brokenCalendarHint:
    'Put a good version of the file back, from a backup for example. Or choose another name; then a new calendar begins.',
};
