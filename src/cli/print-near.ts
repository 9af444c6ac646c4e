import type { Followed } from '../app/follow-up.ts';
import { agendaOf, deedOf, weekEnd } from '../core/follow-up/select.ts';
import { shortWhen } from '../core/follow-up/when.ts';
import type { FollowUp } from '../core/results/follow-up.ts';
import { fitLine, type Line, painter, showsUnicode, span } from '../terminal/look.ts';
import { widthOf } from '../terminal/width.ts';
import { type Context, print, say } from './context.ts';
import { sentenceOf } from './print-follow-up.ts';
import { programName } from './program-name.ts';
import { readingRoom } from './reading-room.ts';

/** On a terminal, so many things: with two headings and two rows of sentence that is twelve rows. As sentences each may take two rows. */
const ROWS = { drawn: 8, plain: 4 };
/** What is late leaves so many of them to this week. */
const FOR_WEEK = 2;

/** What is late, longest first, and what is due this week; of the rest how much there is. */
export function printNear({ items, today }: Followed, context: Context): void {
  const { host, messages, plain } = context;
  const { late, week, later, undated } = agendaOf(items, today);
  const rows = host.stdout.isTTY ? ROWS[plain ? 'plain' : 'drawn'] : Number.POSITIVE_INFINITY;
  const shownLate = late.slice(0, Math.max(rows - Math.min(week.length, FOR_WEEK), 0));
  const shownWeek = week.slice(0, rows - shownLate.length);
  if (plain) for (const item of [...shownLate, ...shownWeek]) print(context, sentenceOf(item, today, context));
  else drawParts(shownLate, shownWeek, today, context);
  const { followUp } = messages.afterwards;
  const hidden = { late: late.length - shownLate.length, week: week.length - shownWeek.length };
  const rest = { ...hidden, later: later.length, undated: undated.length };
  const isAll = Object.values(rest).every((n) => n === 0);
  const more = [followUp.rest(rest), followUp.seeAll(`${programName(context.cwd)} follow-up --all`)];
  const none = late.length + week.length === 0 ? [followUp.noneNear] : [];
  say(context, [...none, ...(isAll ? [followUp.thatIsAll] : more)].join(' '));
}

function drawParts(late: readonly FollowUp[], week: readonly FollowUp[], today: string, context: Context): void {
  const { host, messages } = context;
  const { color, ...room } = readingRoom(context);
  // What goes to a file or another program is not cut.
  const columns = host.stdout.isTTY ? room.columns : Number.POSITIVE_INFINITY;
  const paint = painter({ color, unicode: showsUnicode(host.env, process.platform) });
  const { headings } = messages.afterwards.followUp;
  const last = messages.day(weekEnd(today));
  const width = Math.max(0, ...[...late, ...week].map((item) => widthOf(shortWhen(item, today, messages))));
  const draw = (heading: string, items: readonly FollowUp[]) => {
    if (items.length === 0) return;
    print(context, paint([span(heading, 'strong')]));
    for (const item of items) {
      const when = shortWhen(item, today, messages).padEnd(width);
      print(context, paint(fitLine(lineOf(item, when, context), columns)));
    }
  };
  draw(headings.late, late);
  draw(headings.week(last), week);
}

function lineOf(item: FollowUp, when: string, { messages }: Context): Line {
  const who = item.role === null ? '' : `${item.role}: `;
  return [
    span(`  ${when}  `, item.overdue ? 'late' : 'plain'),
    span(who + deedOf(item, messages)),
    span(` · ${item.title}`, 'faint'),
  ];
}
