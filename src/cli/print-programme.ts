import type { MeetingProgress, ProgrammeProgress } from '../core/results/programme.ts';
import type { IsoDate } from '../core/text/calendar.ts';
import { showLine } from '../core/text/characters.ts';
import type { Messages } from '../language/messages.ts';

/** How a programme stands, as lines. */
export function printProgramme(own: ProgrammeProgress, today: IsoDate, messages: Messages): string {
  const { show, states } = messages.programme;
  const { title, groups, closing, answer } = own;
  const row = ({ n, title: name, date, state }: MeetingProgress) =>
    `  ${show.meeting(n, showLine(name), date === null ? show.noDay : messages.day(date), states[state])}`;
  const { from, due, date, text, overdue } = answer;
  const said =
    date !== null && text !== null
      ? show.answered(showLine(from), messages.day(date), showLine(text))
      : show[overdue ? 'overdue' : 'waits'](showLine(from), messages.day(due));
  const next = nextOf(own, today);
  return [
    showLine(title),
    ...groups.flatMap(({ id, people, promises, meetings }) => [show.group(id, people, promises), ...meetings.map(row)]),
    row(closing).trimStart(),
    said,
    ...(next === undefined ? [] : [show.next(messages.day(next.date), next.what)]),
  ].join('\n');
}

/** The first day that is still to come. */
function nextOf({ groups, closing }: ProgrammeProgress, today: IsoDate) {
  const all = [
    ...groups.flatMap(({ id, meetings }) => meetings.map((one) => ({ ...one, what: `${one.title} (${id})` }))),
    { ...closing, what: closing.title },
  ];
  return all
    .flatMap(({ date, state, what }) => (date !== null && state === 'planned' ? [{ date, what: showLine(what) }] : []))
    .filter(({ date }) => date >= today)
    .sort((a, b) => (a.date < b.date ? -1 : 1))[0];
}
