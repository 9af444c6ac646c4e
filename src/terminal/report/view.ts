import type { Named, Pages, ReportBlock, ReportTable } from '../../core/across/views/blocks.ts';
import { tableOf } from '../../core/across/views/blocks.ts';
import type { Messages } from '../../language/messages.ts';
import { type Line, span } from '../look.ts';
import { widthOf, wrapText } from '../width.ts';
import { barLines, densityLines, sparkline } from './pictures.ts';
import type { ReportRoom } from './room.ts';

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

function blockLines(block: ReportBlock, room: ReportRoom, messages: Messages): Line[] {
  switch (block.kind) {
    case 'text':
      return paragraph(block.text, room);
    case 'list':
      return block.items.flatMap((item) => point(item, room));
    case 'observations':
      return block.items.flatMap(({ says, asks }, at) => [
        ...(at === 0 ? [] : [[]]),
        ...point(says, room),
        ...paragraph(room.plain ? asks : `  ${asks}`, room, 'faint'),
      ]);
    case 'named':
      return block.items.flatMap((item) => named(item, room));
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
                ends(block.points, messages),
              ],
            ]),
      ];
  }
}

function ends(points: readonly (readonly [number, number])[], { across: { themes } }: Messages) {
  return span(`  ${themes.fromTo(points[0]?.[1] ?? 0, points.at(-1)?.[1] ?? 0)}`, 'faint');
}

function trendLines(block: Extract<ReportBlock, { kind: 'trend' }>, room: ReportRoom, messages: Messages): Line[] {
  const { number, percent, withheldSign, withheld } = messages.across;
  if (room.plain) return tableLines(tableOf(block, messages.across, withheld), room);
  const { bases, rows, periods } = block;
  const width = Math.max(...[bases, ...rows].map(({ label }) => widthOf(label)));
  const shares = rows.map(({ values }) => values.map((n, at) => (n === null ? null : n / (bases.values[at] ?? n))));
  const most = Math.max(...shares.flat().map((share) => share ?? 0));
  const fits = width + 4 + periods.length * (CELL + 1) <= room.columns;
  const line = (label: string, spark: string, cells: readonly string[]): Line => [
    span(MARGIN + padTo(label, width + 2)),
    span(spark, 'after'),
    span(fits ? cells.map((cell) => padBefore(cell, CELL)).join('') : '', 'faint'),
  ];
  return [
    ...paragraph(messages.across.themes.periods(periods), room, 'faint'),
    line(bases.label, sparkline(bases.values, room.unicode), bases.values.map(number)),
    ...rows.map(({ label }, at) => {
      const own = shares[at] ?? [];
      return line(
        label,
        sparkline(own, room.unicode, most),
        own.map((n) => (n === null ? withheldSign : percent(n))),
      );
    }),
  ];
}

/** Room for a figure beside others, in columns. */
const CELL = 6;

function heading(title: string, { columns, plain }: ReportRoom): Line[] {
  if (plain) return [[span(MARGIN + title, 'strong')]];
  return wrapText(title, columns - 4).map((text) => [span(MARGIN + text, 'strong')]);
}

function note(text: string | undefined, room: ReportRoom): Line[] {
  return text === undefined ? [] : paragraph(text, room, 'faint');
}

function paragraph(text: string, { columns, plain }: ReportRoom, look: 'plain' | 'faint' = 'plain'): Line[] {
  if (plain) return [[span(MARGIN + text.trimStart())]];
  const lead = /^ */u.exec(text)?.[0] ?? '';
  const width = Math.min(columns, 88) - 4 - lead.length;
  return wrapText(text.trimStart(), width).map((row) => [span(MARGIN + lead + row, look)]);
}

function point(text: string, { columns, plain }: ReportRoom): Line[] {
  if (plain) return [[span(MARGIN + text)]];
  const rows = wrapText(text, Math.min(columns, 88) - 6);
  return rows.map((row, at) => [span(`${MARGIN}${at === 0 ? '• ' : '  '}${row}`)]);
}

/** A point that begins with its name, in strong letters; in words with a colon. */
function named({ name, text }: Named['items'][number], room: ReportRoom): Line[] {
  if (room.plain) return [[span(`${MARGIN}${name}: ${text}`)]];
  return point(`${name}. ${text}`, room).map(([first, ...rest], at): Line => {
    const row = first?.text ?? '';
    const from = at === 0 ? row.indexOf(name) : -1;
    if (from === -1) return [span(row), ...rest];
    const to = from + name.length;
    return [span(row.slice(0, from)), span(row.slice(from, to), 'strong'), span(row.slice(to))];
  });
}

/** Columns side by side, with headings over several lines, where they fit; else, and in words, each row as a sentence. */
function tableLines({ head, rows }: ReportTable, { columns, plain }: ReportRoom): Line[] {
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
