import type { Followed } from '../app/follow-up.ts';
import { byRole, deedOf } from '../core/follow-up/select.ts';
import { whenOf } from '../core/follow-up/when.ts';
import type { FollowUp } from '../core/results/follow-up.ts';
import type { IsoDate } from '../core/text/calendar.ts';
import { showLine } from '../core/text/characters.ts';
import { type Line, painter, showsUnicode, span } from '../terminal/look.ts';
import { wrapText } from '../terminal/width.ts';
import { type Context, print, say } from './context.ts';
import { readingRoom } from './reading-room.ts';

/** What is open, per role, for people: what and when, and below it the record it comes from. */
export function printFollowUp({ items, today }: Followed, context: Context): void {
  const { host, messages, plain } = context;
  const { followUp } = messages.afterwards;
  const { columns, color } = readingRoom(context);
  const paint = painter({ color, unicode: showsUnicode(host.env, process.platform) });
  for (const { role, items: own } of byRole(items))
    if (plain) for (const item of own) print(context, sentenceOf(item, today, context));
    else {
      const lines = own.flatMap((item) => linesOf(item, whenOf(item, today, messages), columns, context));
      for (const line of [[span(role ?? followUp.team, 'strong')], ...lines, []]) print(context, paint(line));
    }
  const overdue = items.filter((item) => item.overdue).length;
  say(context, followUp.count(items.length, overdue));
}

function linesOf(item: FollowUp, when: string, columns: number, { messages }: Context): Line[] {
  const rows = (text: string, indent: string, look: 'plain' | 'faint') =>
    wrapText(showLine(text), columns - indent.length).map((row): Line => [span(indent + row, look)]);
  return [
    [span(`  ${when}`, item.overdue ? 'late' : 'plain')],
    ...rows(deedOf(item, messages), '    ', 'plain'),
    ...rows(`${item.title} · ${item.file}`, '    ', 'faint'),
  ];
}

/** All of it in one line, for a screen reader. */
export function sentenceOf(item: FollowUp, today: IsoDate, { messages }: Context): string {
  const deed = deedOf(item, messages).replace(/[.?!]$/u, '');
  const name = item.role ?? messages.afterwards.followUp.team;
  return showLine(`${name}: ${deed}. ${whenOf(item, today, messages)}. ${item.title}, ${item.file}`);
}
