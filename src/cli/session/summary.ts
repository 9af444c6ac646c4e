import type { Published } from '../../app/review/publish.ts';
import { itemsOf, type RecordDocument, writtenSection } from '../../core/record/document.ts';
import { showLine } from '../../core/text/characters.ts';
import { quoted } from '../../core/text/quoted.ts';
import { shown } from '../../files/project.ts';
import { cutTo } from '../../terminal/width.ts';
import type { Context } from '../context.ts';
import { programName } from '../program-name.ts';
import { readingRoom } from '../reading-room.ts';

/** What came out, in a few lines, with how to read the rest. */
export function summaryOf({ path, record }: Published, context: Context): string[] {
  const { messages, cwd, plain, host } = context;
  const { summary } = messages;
  const file = shown(path, cwd);
  const rows = outcomeOf(record, context);
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const { columns } = readingRoom(context);
  const shownRows = rows.map(([name, value]) =>
    plain ? `${name}: ${value}` : `  ${name.padEnd(width)}${cutTo(value, columns - width - 2)}`,
  );
  const pad = plain ? '' : '  ';
  return [
    '',
    `${pad}${summary.written(file)}`,
    '',
    ...shownRows,
    '',
    `${pad}${summary.read(`${programName(host.cwd())} show ${quoted(file)}`)}`,
  ];
}

/** What a record comes down to: names, and what there is to say of each on one line. */
export function outcomeOf(record: RecordDocument, { messages }: Context): [name: string, value: string][] {
  const { summary } = messages;
  const { front } = record;
  const chosen = itemsOf(record, 'options').find(({ id }) => id === front.choice)?.text;
  const rows: [string, string | undefined][] = [
    [summary.chosen, chosen ?? (front.outcome && messages.outcomes[front.outcome])],
    [summary.dissent, summary.dissentCount(front.dissent)],
    [summary.remains, firstText(record, 'remaining')],
    [summary.actions, summary.actionCount(itemsOf(record, 'actions').length)],
    [summary.lookBack, front['look-back'] && messages.weekday(front['look-back'])],
  ];
  return rows.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, showLine(value)]]));
}

function firstText(record: RecordDocument, id: 'remaining'): string | undefined {
  const entry = writtenSection(record, id)?.entries.find(({ kind }) => kind === 'text');
  return entry?.kind === 'text' ? entry.text : undefined;
}
