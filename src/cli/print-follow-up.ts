import { byRole, deedOf } from '../core/follow-up/select.ts';
import type { FollowUp } from '../core/results/follow-up.ts';
import { showLine } from '../core/text/characters.ts';
import { type Line, painter, showsUnicode, span } from '../terminal/look.ts';
import { wrapText } from '../terminal/width.ts';
import { type Context, print, say } from './context.ts';
import { readingRoom } from './reading-room.ts';

/** What is open, per role, for people: what and when, and below it the record it comes from. */
export function printFollowUp(items: readonly FollowUp[], context: Context): void {
  const { host, messages, plain } = context;
  const { followUp } = messages.afterwards;
  const { columns, color } = readingRoom(context);
  const paint = painter({ color, unicode: showsUnicode(host.env, process.platform) });
  for (const { role, items: own } of byRole(items)) {
    const name = role ?? followUp.team;
    if (plain) for (const item of own) print(context, sentenceOf(name, item, context));
    else
      for (const line of [[span(name, 'strong')], ...own.flatMap((item) => linesOf(item, columns, context)), []])
        print(context, paint(line));
  }
  const overdue = items.filter((item) => item.overdue).length;
  say(context, items.length === 0 ? followUp.none : followUp.count(items.length, overdue));
}

function linesOf(item: FollowUp, columns: number, context: Context): Line[] {
  const { messages } = context;
  const rows = (text: string, indent: string, look: 'plain' | 'faint') =>
    wrapText(showLine(text), columns - indent.length).map((row): Line => [span(indent + row, look)]);
  const when = whenOf(item, context);
  return [
    [span(`  ${when}`, item.overdue ? 'late' : 'plain')],
    ...rows(deedOf(item, messages), '    ', 'plain'),
    ...rows(`${item.title} · ${item.file}`, '    ', 'faint'),
  ];
}

function whenOf({ due, overdue }: FollowUp, { messages }: Context): string {
  const { followUp } = messages.afterwards;
  if (due === null) return followUp.noDay;
  return overdue ? followUp.overdue(messages.day(due)) : messages.day(due);
}

function sentenceOf(name: string, item: FollowUp, context: Context): string {
  const deed = deedOf(item, context.messages).replace(/[.?!]$/u, '');
  return showLine(`${name}: ${deed}. ${whenOf(item, context)}. ${item.title}, ${item.file}`);
}
