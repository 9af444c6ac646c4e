import type { Bars } from '../../across/views/blocks.ts';
import { tenths } from '../geometry.ts';
import { boxOf, type ChartWords, chart, label } from './frame.ts';

const ROW = 44;
const LONGEST = 350;
const EDGE = 12;

/** Bars under each other, each under its own words: long names fit and nothing is cut. */
export function barChart(id: string, { bars }: Bars, words: ChartWords): string {
  const most = Math.max(1, ...bars.map(({ n }) => n ?? 0));
  const rows = bars.flatMap((bar, at) => {
    const y = EDGE + at * ROW;
    const length = tenths(((bar.n ?? 0) / most) * LONGEST);
    const share = bar.share === undefined ? '' : ` (${words.percent(bar.share)})`;
    const figure = bar.n === null ? words.withheld : `${words.number(bar.n)}${share}`;
    return [
      label(EDGE, y + 14, bar.label),
      ...(bar.n === null ? [] : [`<rect class="bar" x="${EDGE}" y="${y + 21}" width="${length}" height="14" rx="2"/>`]),
      label(EDGE + length + 8, y + 34, figure, 'n'),
    ];
  });
  return chart(id, boxOf(bars.length * ROW + EDGE), rows, words);
}
