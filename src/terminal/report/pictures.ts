import type { Bar, DensityBlock } from '../../core/across/views/blocks.ts';
import type { Shown } from '../../core/across/withhold.ts';
import { shortPlacement } from '../../core/draw/words.ts';
import { POINTS } from '../../core/triangle/placement.ts';
import type { Messages } from '../../language/messages.ts';
import { type Line, span } from '../look.ts';
import { widthOf, wrapText } from '../width.ts';
import type { ReportRoom } from './room.ts';

const MARGIN = '  ';
/** The longest bar; shorter where the screen is narrow. */
const BAR = 28;
const SHORTEST_BAR = 6;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** One bar a line, as long as its count against the largest; in words each as "label: count". */
export function barLines(bars: readonly Bar[], room: ReportRoom, { across }: Messages): Line[] {
  const figure = (n: Shown) => (n === null ? (room.plain ? across.withheld : across.withheldSign) : across.number(n));
  const share = (one: Bar) => (one.share === undefined ? '' : across.percent(one.share));
  if (room.plain)
    return bars.map((one) => [
      span(`${MARGIN}${one.label}: ${figure(one.n)}${one.share === undefined ? '' : ` (${share(one)})`}.`),
    ]);
  const most = Math.max(1, ...bars.map(({ n }) => n ?? 0));
  const figures = Math.max(...bars.map(({ n }) => figure(n).length));
  const longest = Math.max(...bars.map((one) => widthOf(one.label)));
  const beside = room.columns - figures - 14;
  const length = Math.max(SHORTEST_BAR, Math.min(BAR, beside - longest));
  const label = Math.min(longest, Math.max(10, beside - length));
  return bars.flatMap((one) => {
    const rows = wrapText(one.label, label);
    const text = rows.at(-1) ?? '';
    return [
      ...rows.slice(0, -1).map((row): Line => [span(`${MARGIN}${row}`)]),
      [
        span(`${MARGIN}${text}${' '.repeat(label - widthOf(text) + 2)}`),
        span(figure(one.n).padStart(figures), one.n === null ? 'faint' : 'plain'),
        span(` ${share(one).padStart(5)}  `, 'faint'),
        span(bar((one.n ?? 0) / most, length, room.unicode), 'after'),
      ],
    ];
  });
}

function bar(part: number, length: number, unicode: boolean): string {
  if (!unicode) return '#'.repeat(Math.round(part * length));
  const steps = Math.round(part * length * 8);
  return '█'.repeat(Math.floor(steps / 8)) + (eighths[steps % 8] ?? '');
}

const heights = '▁▂▃▄▅▆▇█';

/** Figures as a row of little columns, from nought to the largest of them or of all rows; what is withheld is a dot. */
export function sparkline(
  values: readonly Shown[],
  unicode: boolean,
  most = Math.max(1, ...values.map((n) => n ?? 0)),
): string {
  const signs = unicode ? heights : '_.-=+*%#';
  return values
    .map((n) => (n === null ? (unicode ? '·' : ' ') : (signs[Math.min(7, Math.floor((n / most) * 7.999))] ?? '')))
    .join('');
}

const fills = { unicode: ['·', '░░', '▒▒', '▓▓', '██'], ascii: ['.', '1', '2', '3', '4'] } as const;
const ACROSS = 4;

/** The triangle with every point filled by how often it was chosen, and the figures in words underneath. */
export function densityLines(block: DensityBlock, room: ReportRoom, messages: Messages): Line[] {
  const { corners, across } = messages;
  const areas: Line[] = [
    [],
    [span(`${MARGIN}${block.areas.title}`, 'strong')],
    ...barLines(block.areas.bars, room, messages),
  ];
  const margin = Math.ceil(corners.politiek.length / 2) + 2;
  const width = margin + POINTS * ACROSS + Math.ceil(corners.maatschappij.length / 2) + 1;
  if (room.plain || width > room.columns) return [...areas, ...pointWords(block, room, messages)];
  const most = Math.max(1, ...block.points.map(({ n }) => n));
  const signs = room.unicode ? fills.unicode : fills.ascii;
  const centre = margin + (POINTS * ACROSS) / 2;
  const lines: Line[] = [
    [span(' '.repeat(centre - Math.floor(corners.professie.length / 2)) + corners.professie, 'strong')],
  ];
  for (let row = 0; row <= POINTS; row += 1) lines.push(densityRow(row, block, { margin, most, signs }));
  const right = margin + POINTS * ACROSS - Math.floor(corners.maatschappij.length / 2);
  const left = ' '.repeat(margin - Math.floor(corners.politiek.length / 2)) + corners.politiek;
  const legend = `${signs[0]} ${across.withheld}   ${signs[1]} ${across.number(least(block))}   ${signs[4]} ${across.number(most)}`;
  return [
    ...lines,
    [span(left.padEnd(right) + corners.maatschappij, 'strong')],
    [],
    [span(MARGIN + legend, 'faint')],
    ...areas,
  ];
}

function least({ points }: DensityBlock): number {
  return points.length === 0 ? 0 : Math.min(...points.map(({ n }) => n));
}

interface Drawing {
  readonly margin: number;
  readonly most: number;
  readonly signs: readonly string[];
}

function densityRow(row: number, { points }: DensityBlock, { margin, most, signs }: Drawing): Line {
  const line = [span(' '.repeat(margin + ((POINTS - row) * ACROSS) / 2))];
  for (let column = 0; column <= row; column += 1) {
    const found = points.find(({ at }) => at[0] === POINTS - row && at[2] === column);
    const level = found === undefined ? 0 : 1 + Math.min(3, Math.floor((found.n / most) * 3.999));
    const sign = signs[level] ?? '';
    line.push(span(sign, level === 0 ? 'faint' : 'after'), span(' '.repeat(ACROSS - sign.length)));
  }
  return line;
}

/** How many points are read out; the views that are written down have them all. */
const READ_OUT = 10;

function pointWords({ points }: DensityBlock, room: ReportRoom, messages: Messages): Line[] {
  const { words, number } = messages.across;
  if (points.length === 0) return [];
  const most = [...points].sort((a, b) => b.n - a.n).slice(0, READ_OUT);
  const all = most.map(({ at, n }) => `${shortPlacement(at)}: ${number(n)}`);
  const intro = points.length > READ_OUT ? words.mostPoints : words.points;
  const text = `${intro} ${all.join('; ')}.`;
  const rows = room.plain ? [text] : wrapText(text, Math.min(room.columns, 88) - 4);
  return [[], ...rows.map((row) => [span(MARGIN + row)])];
}
