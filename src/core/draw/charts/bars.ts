import type { Bars } from '../../across/views/blocks.ts';
import { tenths } from '../geometry.ts';
import { boxOf, type ChartWords, chart, label } from './frame.ts';

const ROW = 44;
const LONGEST = 250;
const EDGE = 12;
const LINE = 19;

/** Bars under each other, each under its own words: long names fit and nothing is cut. */
export function barChart(id: string, { bars }: Bars, words: ChartWords): string {
  const most = Math.max(1, ...bars.map(({ n }) => n ?? 0));
  let y = EDGE;
  const rows = bars.flatMap((bar) => {
    const names = linesOf(bar.label);
    const top = y;
    const floor = top + (names.length - 1) * LINE;
    y = floor + ROW;
    const length = tenths(((bar.n ?? 0) / most) * LONGEST);
    const share = bar.share === undefined ? '' : ` (${words.percent(bar.share)})`;
    const figure = bar.n === null ? words.withheld : `${words.number(bar.n)}${share}`;
    return [
      ...names.map((name, at) => label(EDGE, top + 14 + at * LINE, name)),
      ...(bar.n === null
        ? []
        : [`<rect class="bar" x="${EDGE}" y="${floor + 21}" width="${length}" height="14" rx="2"/>`]),
      label(EDGE + length + 8, floor + 34, figure, 'n'),
    ];
  });
  return chart(id, boxOf(y), rows, words);
}

/** So many signs fit beside each other, with the widest letters a system may have. */
const SIGNS = 38;

/** A name over as many lines as it takes, broken at blanks. */
function linesOf(name: string): string[] {
  const lines = [''];
  for (const word of name.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > SIGNS) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
