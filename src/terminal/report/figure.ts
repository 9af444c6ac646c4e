import type { Figure } from '../../core/pages/blocks.ts';
import type { Messages } from '../../language/messages.ts';
import { type Line, span } from '../look.ts';
import { widthOf, wrapText } from '../width.ts';
import { dotLines, rangeLines } from './pictures.ts';
import type { ReportRoom } from './room.ts';

const MARGIN = '  ';

/** Ranges and dots are drawn beside their figures; the parts of a bar say no more than its table. */
export function figureLines(figure: Figure, room: ReportRoom, messages: Messages): Line[] {
  const { note, pictures } = figure;
  const wrapped = room.plain ? [note ?? ''] : wrapText(note ?? '', Math.min(room.columns, 88) - 4);
  return [
    ...(note === undefined ? [] : wrapped.map((row): Line => [span(MARGIN + row, 'faint')])),
    ...pictures.flatMap((one): Line[] => {
      if (room.plain || one.kind === 'parts') return [];
      return one.kind === 'ranges' ? rangeLines(one, room) : dotLines(one, room, messages);
    }),
    ...(room.plain || pictures[0]?.kind !== 'ranges' ? tableLines(figure, room) : sideLines(figure, room)),
  ];
}

/** What a table has besides what was drawn. */
function sideLines({ head, rows }: Figure, room: ReportRoom): Line[] {
  if (head.length < 3) return [];
  const more = rows.filter(([, , side]) => side !== '–');
  if (more.length === 0) return [];
  return [
    [],
    ...tableLines(
      { head: [head[0] ?? '', ...head.slice(2)], rows: more.map(([name = '', , ...rest]) => [name, ...rest]) },
      room,
    ),
  ];
}

/** Columns side by side, with headings over several lines, where they fit; else, and in words, each row as a sentence. */
function tableLines({ head, rows }: Pick<Figure, 'head' | 'rows'>, { columns, plain }: ReportRoom): Line[] {
  const widths = head.map((name, at) => {
    const cells = rows.map((row) => widthOf(row[at] ?? ''));
    return Math.max(...(at === 0 ? [widthOf(name)] : name.split(' ').map(widthOf)), ...cells, 6);
  });
  const total = widths.reduce((sum, width) => sum + width + 2, 2);
  if (plain) return rows.map((row) => [span(MARGIN + rowSentence(row, head))]);
  if (total > columns) return rows.flatMap((row) => hanging(rowSentence(row, head), columns));
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
  return `${name}: ${cells.flatMap((cell, at) => (cell === '–' ? [] : [`${head[at + 1] ?? ''} ${cell}`])).join('; ')}.`;
}

/** What goes on of a row stands further in. */
function hanging(text: string, columns: number): Line[] {
  return wrapText(text, columns - 2 * MARGIN.length).map((row, at) => [
    span(`${at === 0 ? '' : MARGIN}${MARGIN}${row}`),
  ]);
}

function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function padBefore(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}
