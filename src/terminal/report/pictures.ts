import type { DotPicture, RangePicture } from '../../core/pages/blocks.ts';
import { POINTS } from '../../core/triangle/placement.ts';
import type { Messages } from '../../language/messages.ts';
import { type Line, span } from '../look.ts';
import { widthOf, wrapText } from '../width.ts';
import type { ReportRoom } from './room.ts';

const MARGIN = '  ';
/** From no team to all of them; in columns. */
const BAR = 24;

/** Each with a line from nought to all teams of which its range is the thick part, and the range in words. */
export function rangeLines({ bars, teams }: RangePicture, { columns, unicode }: ReportRoom): Line[] {
  const [thin, thick] = unicode ? ['─', '█'] : ['-', '#'];
  const words = Math.max(...bars.map((one) => widthOf(one.words)));
  const label = Math.max(12, Math.min(Math.max(...bars.map((one) => widthOf(one.label))), columns - BAR - words - 6));
  const at = (n: number) => Math.round((n / Math.max(1, teams)) * BAR);
  return bars.flatMap(({ label: name, range, words: said }): Line[] => {
    const rows = wrapText(name, label);
    const last = rows.at(-1) ?? '';
    const from = range === null ? BAR : at(Math.max(0, range[0] - 1));
    const to = range === null ? BAR : Math.max(from + 1, at(range[1]));
    return [
      ...rows.slice(0, -1).map((row): Line => [span(MARGIN + row)]),
      [
        span(`${MARGIN}${last}${' '.repeat(label - widthOf(last) + 1)}`),
        span(thin.repeat(from), 'faint'),
        span(thick.repeat(Math.min(BAR, to) - from), 'after'),
        span(thin.repeat(Math.max(0, BAR - to)), 'faint'),
        span(` ${said}`),
      ],
    ];
  });
}

const ACROSS = 4;

/** The triangle with a figure on every point where a case lay. */
export function dotLines({ points, title }: DotPicture, room: ReportRoom, { corners }: Messages): Line[] {
  const margin = Math.ceil(corners.politiek.length / 2) + 2;
  const width = margin + POINTS * ACROSS + Math.ceil(corners.maatschappij.length / 2) + 1;
  if (width > room.columns) return [];
  const centre = margin + (POINTS * ACROSS) / 2;
  const right = margin + POINTS * ACROSS - Math.floor(corners.maatschappij.length / 2);
  const left = ' '.repeat(margin - Math.floor(corners.politiek.length / 2)) + corners.politiek;
  return [
    [span(MARGIN + title, 'faint')],
    [span(' '.repeat(centre - Math.floor(corners.professie.length / 2)) + corners.professie, 'strong')],
    ...Array.from({ length: POINTS + 1 }, (_, row) => dotRow(row, points, { margin, empty: room.unicode ? '·' : '.' })),
    [span(left.padEnd(right) + corners.maatschappij, 'strong')],
    [],
  ];
}

interface Drawing {
  readonly margin: number;
  readonly empty: string;
}

function dotRow(row: number, points: DotPicture['points'], { margin, empty }: Drawing): Line {
  const line = [span(' '.repeat(margin + ((POINTS - row) * ACROSS) / 2))];
  for (let column = 0; column <= row; column += 1) {
    const found = points.find(({ at }) => at[0] === POINTS - row && at[2] === column);
    const sign = found === undefined ? empty : String(found.n);
    line.push(span(sign, found === undefined ? 'faint' : 'after'), span(' '.repeat(Math.max(1, ACROSS - sign.length))));
  }
  return line;
}
