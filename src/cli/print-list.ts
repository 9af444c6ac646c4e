import type { Outcome } from '../core/record/schema.ts';
import type { ListEntry } from '../core/results/list.ts';
import { showLine } from '../core/text/characters.ts';
import { painter, showsUnicode, span } from '../terminal/look.ts';
import { tableLines } from '../terminal/table.ts';
import { widthOf } from '../terminal/width.ts';
import { type Context, print } from './context.ts';
import { readingRoom } from './reading-room.ts';

/** A table for people. The path stands behind where there is room, below where there is not: it is never cut. */
export async function printList(entries: readonly ListEntry[], context: Context): Promise<void> {
  const { host, messages, plain } = context;
  if (plain) {
    for (const entry of entries) print(context, sentenceOf(entry, context));
    return;
  }
  const { list } = messages.afterwards;
  const columns = host.stdout.isTTY ? readingRoom(context).columns : Number.POSITIVE_INFINITY;
  const paint = painter({ color: readingRoom(context).color, unicode: showsUnicode(host.env, process.platform) });
  const rows = entries.map((entry) => cellsOf(entry, context));
  const path = Math.max(...entries.map(({ file }) => widthOf(showLine(file))));
  const isWide = columns >= FACTS + LEAST_TITLE + path;
  const head = [list.date, list.status, list.outcome, list.title, ...(isWide ? [list.file] : [])];
  const table = { head, rows: rows.map((row) => row.slice(0, head.length)), flexible: 3 };
  const [first = [], ...lines] = tableLines(table, columns);
  print(context, paint(first));
  for (const [at, line] of lines.entries()) {
    print(context, paint(line));
    if (!isWide) print(context, paint([span(`  ${rows[at]?.[4] ?? ''}`, 'faint')]));
  }
}

/** What date, status and outcome take with their gaps, and what a title needs at least, in columns. */
const FACTS = 44;
const LEAST_TITLE = 30;

function cellsOf({ kind, date, status, outcome, title, file }: ListEntry, { messages }: Context): string[] {
  const { list } = messages.afterwards;
  const state = kind === 'case' ? list.isCase : list.statuses[status === 'closed' ? 'closed' : 'open'];
  const result = outcome === null ? '' : messages.outcomes[outcome as Outcome];
  return [date ?? '', state, result, showLine(title), showLine(file)];
}

function sentenceOf(entry: ListEntry, context: Context): string {
  const { messages } = context;
  const [, state = '', result = '', title = '', file = ''] = cellsOf(entry, context);
  const day = entry.date === null ? '' : messages.day(entry.date);
  return `${title}. ${[day, state, result].filter((part) => part !== '').join(', ')}. ${file}`;
}
