import type { RangePicture } from '../../pages/blocks.ts';
import { tenths } from '../geometry.ts';
import { boxOf, type ChartWords, chart, label, linesOf } from './frame.ts';

const ROW = 46;
const WIDE = 356;
const EDGE = 12;
const LINE = 19;

/** Under each name a line from nought to all teams, with the range as a thick part of it: anywhere in there the count lies. */
export function rangeChart(id: string, { bars, teams }: RangePicture, words: ChartWords): string {
  const x = (n: number) => tenths(EDGE + (Math.max(0, n) / Math.max(1, teams)) * WIDE);
  let y = EDGE;
  const rows = bars.flatMap(({ label: name, range, words: said }) => {
    const lines = linesOf(`${name}: ${range === null ? said : range.join('–')}`);
    const top = y;
    const floor = top + (lines.length - 1) * LINE + 25;
    y = floor + ROW - 25;
    // A range of whole counts begins just before its first, so that one count has a width too.
    const thick = range && { from: x(range[0] - 0.5), to: x(Math.min(teams, range[1] + 0.5)) };
    return [
      ...lines.map((line, at) => label(EDGE, top + 14 + at * LINE, line)),
      `<path class="axis" d="M${EDGE} ${floor}H${EDGE + WIDE}"/>`,
      ...(thick
        ? [
            `<rect class="bar" x="${thick.from}" y="${floor - 5}" width="${tenths(thick.to - thick.from)}" height="10" rx="3"/>`,
          ]
        : []),
    ];
  });
  const foot = [label(EDGE, y + 12, '0', 'n'), label(EDGE + WIDE, y + 12, words.number(teams), 'n end')];
  return chart(id, boxOf(y + 24), [...rows, ...foot], words);
}
