import type { Block, Pages, Table } from '../../core/across/views/blocks.ts';
import { tableOf } from '../../core/across/views/blocks.ts';
import type { Messages } from '../../language/messages.ts';
import { type Line, span } from '../look.ts';
import { widthOf, wrapText } from '../width.ts';
import { barLines, densityLines, sparkline } from './pictures.ts';

export interface ReportRoom {
  readonly columns: number;
  readonly unicode: boolean;
  /** Everything in words, one thing a line. */
  readonly plain: boolean;
}

const MARGIN = '  ';

/** The report as rows for a terminal: drawn, or with `plain` in words that can be read aloud. */
export function reportLines(pages: Pages, room: ReportRoom, messages: Messages): Line[] {
  const lines: Line[] = [[span(MARGIN + pages.title, 'title')], [span(MARGIN + pages.made, 'faint')]];
  for (const section of pages.sections) {
    lines.push([], [span(MARGIN + section.title, 'title')]);
    if (!room.plain) lines.push([span(MARGIN + '─'.repeat(Math.max(1, room.columns - 4)), 'faint')]);
    for (const block of section.blocks) lines.push([], ...blockLines(block, room, messages));
  }
  return lines;
}

function blockLines(block: Block, room: ReportRoom, messages: Messages): Line[] {
  switch (block.kind) {
    case 'text':
      return paragraph(block.text, room);
    case 'list':
      return block.items.flatMap((item) => point(item, room));
    case 'observations':
      return block.items.flatMap((item) => [...point(item, room), ...paragraph(`  ${block.room}`, room, 'faint'), []]);
    case 'letter':
      return block.paragraphs.flatMap((text, at) => [...(at === 0 ? [] : [[]]), ...paragraph(text, room)]);
    case 'table':
      return [...heading(block.title, room), ...note(block.note, room), ...tableLines(block, room)];
    case 'bars':
      return [...heading(block.title, room), ...note(block.note, room), ...barLines(block.bars, room, messages)];
    case 'density':
      return [...heading(block.title, room), ...note(block.areas.note, room), ...densityLines(block, room, messages)];
    case 'trend':
      return [...heading(block.title, room), ...note(block.note, room), ...trendLines(block, room, messages)];
    case 'curve':
      return [
        ...heading(block.title, room),
        ...paragraph(block.note, room),
        ...(room.plain
          ? []
          : [
              [
                span(MARGIN),
                span(
                  sparkline(
                    block.points.map(([, y]) => y),
                    room.unicode,
                  ),
                  'after',
                ),
                ends(block.points),
              ],
            ]),
      ];
  }
}

function ends(points: readonly (readonly [number, number])[]) {
  return span(`  ${points[0]?.[1] ?? 0} … ${points.at(-1)?.[1] ?? 0}`, 'faint');
}

function trendLines(block: Extract<Block, { kind: 'trend' }>, room: ReportRoom, messages: Messages): Line[] {
  const { number, withheldSign, withheld } = messages.across;
  if (room.plain) return tableLines(tableOf(block, messages.across, withheld), room);
  const width = Math.max(...block.rows.map(({ label }) => widthOf(label)));
  const spark = block.rows.map(({ values }) => sparkline(values, room.unicode));
  const range = block.periods.length > 0 ? `${block.periods[0]} … ${block.periods.at(-1)}` : '';
  const fits = block.rows.every(({ values }) => width + values.length * 6 + 6 <= room.columns);
  return [
    [span(`${MARGIN}${range}`, 'faint')],
    ...block.rows.map(({ label, values }, at): Line => {
      const figures = values.map((n) => (n === null ? withheldSign : number(n)).padStart(5)).join('');
      return [
        span(MARGIN + padTo(label, width + 2)),
        span(spark[at] ?? '', 'after'),
        span(fits ? figures : '', 'faint'),
      ];
    }),
  ];
}

function heading(title: string, { columns }: ReportRoom): Line[] {
  return wrapText(title, columns - 4).map((text) => [span(MARGIN + text, 'strong')]);
}

function note(text: string | undefined, room: ReportRoom): Line[] {
  return text === undefined ? [] : paragraph(text, room, 'faint');
}

function paragraph(text: string, { columns }: ReportRoom, look: 'plain' | 'faint' = 'plain'): Line[] {
  const lead = /^ */u.exec(text)?.[0] ?? '';
  const width = Math.min(columns, 88) - 4 - lead.length;
  return wrapText(text.trimStart(), width).map((row) => [span(MARGIN + lead + row, look)]);
}

function point(text: string, { columns, plain }: ReportRoom): Line[] {
  const rows = wrapText(text, Math.min(columns, 88) - 6);
  return rows.map((row, at) => [span(`${MARGIN}${plain ? '' : at === 0 ? '• ' : '  '}${row}`)]);
}

/** Columns side by side, with headings over several lines, where they fit; else, and in words, each row as a sentence. */
function tableLines({ head, rows }: Table, { columns, plain }: ReportRoom): Line[] {
  const widths = head.map((name, at) => {
    const cells = rows.map((row) => widthOf(row[at] ?? ''));
    return Math.max(...(at === 0 ? [widthOf(name)] : name.split(' ').map(widthOf)), ...cells, 6);
  });
  const total = widths.reduce((sum, width) => sum + width + 2, 2);
  if (plain || total > columns) return rows.map((row) => [span(MARGIN + rowSentence(row, head))]);
  const line = (cells: readonly string[]) =>
    MARGIN +
    cells.map((cell, at) => (at === 0 ? padTo(cell, widths[0] ?? 0) : padBefore(cell, (widths[at] ?? 0) + 2))).join('');
  const headings = head.map((name, at) => wrapText(name, widths[at] ?? 1));
  const high = Math.max(...headings.map((one) => one.length));
  const above = Array.from({ length: high }, (_, row) => headings.map((one) => one[row - high + one.length] ?? ''));
  return [
    ...above.map((cells): Line => [span(line(cells), 'faint')]),
    ...rows.map((cells): Line => [span(line(cells))]),
  ];
}

function rowSentence([name = '', ...cells]: readonly string[], head: readonly string[]): string {
  return `${name}: ${cells.map((cell, at) => `${head[at + 1] ?? ''} ${cell}`).join('; ')}.`;
}

function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function padBefore(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}
