import type { TrianglePanel } from '../../core/wall/panel.ts';
import { type Line, lineWidth, span } from '../look.ts';
import { triangleLines } from '../triangle.ts';
import { beside, type PanelSpace, wrapped } from './panels.ts';

const GAP = 3;
/** A triangle on the wall is never larger than this: the words beside it matter as much. */
const TRIANGLE = { columns: 40, rows: 13 } as const;
/** Less than this beside a triangle is not readable, in columns. */
const LEAST_BESIDE = 24;

/** What stands with a triangle, drawn for the room it gets. */
type Others = (space: PanelSpace) => readonly Line[];

/** A triangle with everything else beside it where there is room for that, below it where there is not. */
export function drawTrianglePanel(panel: TrianglePanel, others: Others, space: PanelSpace): Line[] {
  const both = panel.rounds.length > 1 ? drawBoth(panel, space) : undefined;
  const room = space.rows - (both?.length ?? 0);
  if (both && room >= 0) return withBelow(both, fitting(panel.words, space, room - 1), others, space);
  const drawing = drawLast(panel, space);
  if (drawing === undefined) return withBelow([], wrapped(panel.words, space.columns), others, space);
  const width = Math.max(0, ...drawing.map(lineWidth)) + GAP;
  const columns = space.columns - width;
  if (columns < LEAST_BESIDE)
    return withBelow(drawing, fitting(panel.words, space, space.rows - drawing.length - 1), others, space);
  const side = others({ ...space, columns });
  const gap = side.length > 0 ? 1 : 0;
  const left = Math.max(drawing.length, space.rows) - side.length - gap;
  const words = fitting(panel.words, { ...space, columns }, left);
  return beside(
    drawing,
    [...side, ...(words.length > 0 ? Array.from({ length: gap }, () => []) : []), ...words],
    width,
  );
}

/** As many whole sentences as there are rows for. */
function fitting(words: readonly string[], { columns }: PanelSpace, rows: number): Line[] {
  const lines: Line[] = [];
  for (const one of words) {
    const own = wrapped([one], columns);
    if (lines.length + own.length > rows) break;
    lines.push(...own);
  }
  return lines;
}

function withBelow(drawing: readonly Line[], words: readonly Line[], others: Others, space: PanelSpace): Line[] {
  const below = others(space);
  const blocks = [drawing, words, below].filter((block) => block.length > 0);
  return blocks.flatMap((block, at) => (at === 0 ? block : [[], ...block]));
}

function drawBoth({ rounds, group }: TrianglePanel, { columns, unicode, messages }: PanelSpace): Line[] | undefined {
  const [first, second] = rounds;
  if (first === undefined || second === undefined) return undefined;
  const room = { columns: TRIANGLE.columns, rows: TRIANGLE.rows, unicode };
  const left = triangleLines({ round: first, isBare: true }, room, messages);
  const right = triangleLines({ round: second, isBare: true, ...(group ? { group } : {}) }, room, messages);
  if (left === undefined || right === undefined) return undefined;
  const width = Math.max(...left.map(lineWidth)) + GAP;
  if (width + Math.max(...right.map(lineWidth)) > columns) return undefined;
  const heads = beside([[span(messages.draw.before, 'faint')]], [[span(messages.draw.after, 'faint')]], width);
  return [...heads, ...beside(left, right, width)];
}

function drawLast({ rounds, group }: TrianglePanel, { columns, unicode, messages }: PanelSpace): Line[] | undefined {
  const room = { columns: Math.min(columns, TRIANGLE.columns), rows: TRIANGLE.rows, unicode };
  const round = rounds.at(-1);
  return triangleLines({ isBare: true, ...(round ? { round } : {}), ...(group ? { group } : {}) }, room, messages);
}
