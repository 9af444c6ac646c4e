import type { Curve } from '../../across/views/blocks.ts';
import { tenths } from '../geometry.ts';
import { boxOf, CHART_WIDTH, type ChartWords, chart, label } from './frame.ts';

const HEIGHT = 260;
const LEFT = 44;
const RIGHT = CHART_WIDTH - 24;
const TOP = 40;
const FLOOR = HEIGHT - 54;

/** A rising line over records, and a mark where it stops rising. */
export function curveChart(id: string, { points, mark, head }: Curve, words: ChartWords): string {
  const across = Math.max(1, ...points.map(([x]) => x));
  const high = Math.max(1, ...points.map(([, y]) => y));
  const x = (value: number) => tenths(LEFT + (value / across) * (RIGHT - LEFT));
  const y = (value: number) => tenths(FLOOR - (value / high) * (FLOOR - TOP));
  const line = points.map(([px, py], at) => `${at === 0 ? `M${x(0)} ${y(0)}` : ''}L${x(px)} ${y(py)}`).join('');
  return chart(
    id,
    boxOf(HEIGHT),
    [
      label(10, 22, head[1]),
      `<path class="axis" d="M${LEFT} ${TOP}V${FLOOR}H${RIGHT}"/>`,
      label(LEFT - 8, FLOOR + 5, '0', 'end'),
      label(LEFT - 8, y(high) + 5, words.number(high), 'end'),
      ...(mark === undefined
        ? []
        : [
            `<path class="mark" d="M${x(mark)} ${TOP}V${FLOOR}"/>`,
            ...(x(mark) < RIGHT - 60 ? [label(x(mark), FLOOR + 20, words.number(mark), 'mid n')] : []),
          ]),
      `<path class="line" d="${line}"/>`,
      label(RIGHT, FLOOR + 20, words.number(across), 'end'),
      label(RIGHT, FLOOR + 42, head[0], 'end'),
    ],
    words,
  );
}
