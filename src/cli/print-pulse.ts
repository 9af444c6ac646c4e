import type { TakenPulse } from '../app/pulse/take-pulse.ts';
import { askedOf, pulseLegend, pulseTable } from '../core/pulse/print-pulse.ts';
import { showLine } from '../core/text/characters.ts';
import { painter, showsUnicode } from '../terminal/look.ts';
import { tableLines } from '../terminal/table.ts';
import { type Context, print, printLines, say } from './context.ts';
import { readingRoom } from './reading-room.ts';

/** What came of a pulse, and where it is kept. */
export function tellPulse(taken: TakenPulse, context: Context): void {
  const { text, notices } = taken;
  if (notices.length > 0) say(context, ...notices);
  if (text !== undefined) print(context, text);
  else printTaken(taken, context);
}

function printTaken(taken: TakenPulse, context: Context): void {
  const { messages } = context;
  const { result, file } = taken;
  printLines(context, messages.pulse.title(messages.day(result.front.date)));
  printTable(taken, context);
  printLines(context, '', ...pulseLegend(result.front, messages));
  for (const { number, heard, ask } of askedOf(result)) {
    const said = [...(heard === undefined ? [] : [messages.toolkit.pulse.heard(heard)]), ...(ask ? [ask] : [])];
    if (said.length > 0) printLines(context, showLine(`${number}. ${said.join(' ')}`));
  }
  if (file === undefined) say(context, messages.pulse.nothingKept);
  else print(context, `\n${file}`);
}

/** In plain mode a sentence each; else the table of the wall. */
function printTable({ result }: TakenPulse, context: Context): void {
  const { messages, plain, host } = context;
  const { columns, rows } = pulseTable(result, messages);
  if (rows.length === 0) return;
  if (plain) {
    for (const { number, starred, text, words } of rows) {
      const said = words.map((word, at) => `${columns[at] ?? ''}: ${word}`).join('; ');
      print(context, showLine(`${starred ? '* ' : ''}${number}. ${text}${said === '' ? '' : ` (${said})`}`));
    }
    return;
  }
  const room = readingRoom(context);
  const paint = painter({ color: room.color, unicode: showsUnicode(host.env, process.platform) });
  const cells = rows.map(({ number, starred, text, words }) => [
    `${starred ? '*' : ' '} ${String(number).padStart(2)}`,
    showLine(text),
    ...words,
  ]);
  const width = host.stdout.isTTY ? room.columns : Number.POSITIVE_INFINITY;
  for (const line of tableLines({ head: ['', '', ...columns], rows: cells, flexible: 1 }, width))
    print(context, paint(line));
}
