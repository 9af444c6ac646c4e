import type { Trend } from '../../across/views/blocks.ts';
import type { Shown } from '../../across/withhold.ts';
import { tenths } from '../geometry.ts';
import { boxOf, CHART_WIDTH, type ChartWords, chart, label } from './frame.ts';

const ROW = 74;
const EDGE = 12;
const HIGH = 34;
const RIGHT = 50;

/** A small line for each row, all on one scale; a line breaks where a figure is withheld. */
export function trendChart(id: string, trend: Trend, words: ChartWords): string {
  const { periods } = trend;
  const rows = sharesOf(trend);
  const most = Math.max(0.01, ...rows.flatMap(({ values }) => values.map((n) => n ?? 0)));
  const step = periods.length > 1 ? (CHART_WIDTH - EDGE - RIGHT) / (periods.length - 1) : 0;
  const parts = rows.flatMap(({ label: name, values }, at) => {
    const top = EDGE + at * ROW;
    const floor = top + 26 + HIGH;
    const points = values.map((n, index) => ({ x: tenths(EDGE + index * step), y: heightOf(n, most, floor), n }));
    const last = points.findLast(({ n }) => n !== null);
    return [
      label(EDGE, top + 13, name),
      `<path class="axis" d="M${EDGE} ${floor}H${CHART_WIDTH - RIGHT}"/>`,
      ...pathsOf(points),
      ...points.filter(({ n }) => n !== null).map(({ x, y }) => `<circle class="dot" cx="${x}" cy="${y}" r="3.5"/>`),
      ...(last ? [label(last.x + 8, (last.y ?? floor) + 5, words.percent(last.n ?? 0), 'n')] : []),
    ];
  });
  const bottom = EDGE + rows.length * ROW + 10;
  const ends = [
    label(EDGE, bottom, periods[0] ?? ''),
    ...(periods.length > 1 ? [label(CHART_WIDTH - RIGHT, bottom, periods.at(-1) ?? '', 'end')] : []),
  ];
  return chart(id, boxOf(bottom + EDGE), [...parts, ...ends], words);
}

/** Of each period the share: periods differ in how much was counted. */
function sharesOf({ rows, bases }: Trend) {
  return rows.map(({ label, values }) => ({
    label,
    values: values.map((n, at) => (n === null ? null : n / (bases.values[at] ?? n))),
  }));
}

function heightOf(n: Shown, most: number, floor: number): number | undefined {
  return n === null ? undefined : tenths(floor - (n / most) * HIGH);
}

/** A line through points that follow each other without a gap. */
function pathsOf(points: readonly { readonly x: number; readonly y: number | undefined }[]): string[] {
  const paths: string[][] = [[]];
  for (const { x, y } of points) {
    if (y === undefined) paths.push([]);
    else paths.at(-1)?.push(`${x} ${y}`);
  }
  return paths.filter((path) => path.length > 1).map((path) => `<path class="line" d="M${path.join('L')}"/>`);
}
