import type { Messages } from '../../../language/messages.ts';
import type { DotPicture } from '../../pages/blocks.ts';
import { at, tenths } from '../geometry.ts';
import { cornerLabels, emptyTriangle } from '../svg.ts';
import { type ChartWords, chart, label } from './frame.ts';

/** The triangle with its names, without the wide margin that the drawing of a single record has. */
const BOX = { x: 24, y: 32, width: 632, height: 520 } as const;
const LARGEST = 22;
const SMALLEST = 7;

/** A figure fits inside a dot of at least this radius. */
const ROOM = 14;

/** The triangle with a dot on every point, its area in proportion to how often the point was chosen. */
export function dotChart(id: string, { points }: DotPicture, words: ChartWords, messages: Messages): string {
  const most = Math.max(4, ...points.map(({ n }) => n));
  const dots = points.flatMap(({ at: placement, n }) => {
    const { x, y } = at(placement);
    const radius = tenths(Math.max(SMALLEST, LARGEST * Math.sqrt(n / most)));
    const isSeen = n > 1 && radius >= ROOM;
    return [
      `<circle class="dot" cx="${x}" cy="${y}" r="${radius}"/>`,
      ...(isSeen ? [label(x, y + 5.5, words.number(n), 'on')] : []),
    ];
  });
  return chart(id, BOX, [...emptyTriangle(), ...cornerLabels(messages), ...dots], words);
}
