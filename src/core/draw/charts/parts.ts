import type { PartPicture } from '../../pages/blocks.ts';
import { tenths } from '../geometry.ts';
import { boxOf, type ChartWords, chart, label, linesOf } from './frame.ts';

const ROW = 48;
const WIDE = 356;
const EDGE = 12;
const LINE = 19;
/** A figure fits in a part of at least this width. */
const ROOM = 22;

/** Bars as long as their totals against the largest, each in the same parts; which is which stands above them. */
export function partChart(id: string, { bars, names }: PartPicture, words: ChartWords): string {
  const most = Math.max(1, ...bars.map(({ values }) => totalOf(values)));
  let y = EDGE;
  const legend = names.map((name, part) => {
    const top = y;
    y += LINE + 3;
    return `<rect class="part${part}" x="${EDGE}" y="${top + 1}" width="14" height="14" rx="2"/>${label(EDGE + 22, top + 13, name)}`;
  });
  y += 6;
  const rows = bars.flatMap(({ label: name, values }) => {
    const lines = linesOf(name);
    const top = y;
    const floor = top + (lines.length - 1) * LINE + 20;
    y = floor + ROW - 20;
    return [
      ...lines.map((line, at) => label(EDGE, top + 14 + at * LINE, line)),
      ...partsOf(values, { floor, most, words }),
    ];
  });
  return chart(id, boxOf(y + 4), [...legend, ...rows], words);
}

function totalOf(values: readonly number[]): number {
  return values.reduce((sum, n) => sum + n, 0);
}

interface Bar {
  readonly floor: number;
  readonly most: number;
  readonly words: ChartWords;
}

function partsOf(values: readonly number[], { floor, most, words }: Bar): string[] {
  let from = EDGE;
  return values.flatMap((n, part) => {
    if (n === 0) return [];
    const wide = tenths((n / most) * WIDE);
    const own = `<rect class="part${part}" x="${tenths(from)}" y="${floor}" width="${wide}" height="18"/>`;
    const figure = wide < ROOM ? [] : [label(tenths(from + wide / 2), floor + 14, words.number(n), `on${part}`)];
    from += wide;
    return [own, ...figure];
  });
}
