import type { Messages } from '../../language/messages.ts';
import { lattice } from '../triangle/lattice.ts';
import { type Placement, POINTS, samePlacement } from '../triangle/placement.ts';
import type { Round } from '../triangle/round.ts';
import { centreOf, marksOf } from './picture.ts';

/** What a piece of the drawing is, so that a terminal can colour it; the shape alone says it too. */
type Role = 'plain' | 'label' | 'lattice' | 'before' | 'after' | 'group' | 'centre' | 'cursor';

export interface DrawnPiece {
  readonly text: string;
  readonly role: Role;
}

export interface Drawn {
  /** One round, or none while somebody is placing. */
  readonly round?: { readonly which: 'before' | 'after'; readonly placements: Round };
  readonly group?: Placement;
  readonly cursor?: Placement;
  /** Without the centre of the round. */
  readonly isBare?: true;
}

export interface DrawingSpace {
  readonly columns: number;
  readonly rows: number;
  /** Without Unicode the drawing is ASCII. */
  readonly unicode: boolean;
}

const symbols = {
  unicode: { lattice: '·', before: '○', after: '●', group: '◎', centre: '+', cursor: '◆' },
  ascii: { lattice: '.', before: 'o', after: '*', group: '@', centre: '+', cursor: 'X' },
} as const;

/** Columns and rows the drawing takes at a given distance between points. */
const SCALES = [
  { across: 6, down: 2 },
  { across: 4, down: 1 },
  { across: 2, down: 1 },
] as const;

type Scale = (typeof SCALES)[number];

function widthOf({ across }: Scale, { corners }: Messages): number {
  return POINTS * across + 1 + Math.ceil(corners.politiek.length / 2) + Math.ceil(corners.maatschappij.length / 2);
}

function heightOf({ down }: Scale): number {
  return POINTS * down + 3;
}

/** The largest scale that fits, or nothing: then the words must do. */
function scaleFor(space: DrawingSpace, messages: Messages): Scale | undefined {
  return SCALES.find((scale) => widthOf(scale, messages) <= space.columns && heightOf(scale) <= space.rows);
}

/** The triangle as lines of pieces, professie on top; nothing when the space is too small. */
export function drawTriangle(drawn: Drawn, space: DrawingSpace, messages: Messages): DrawnPiece[][] | undefined {
  const scale = scaleFor(space, messages);
  if (!scale) return undefined;
  const margin = Math.ceil(messages.corners.politiek.length / 2);
  const lines: DrawnPiece[][] = [[corner(messages.corners.professie, margin + (POINTS * scale.across) / 2)]];
  for (let row = 0; row <= POINTS; row += 1) {
    if (row > 0) for (let gap = 1; gap < scale.down; gap += 1) lines.push([]);
    lines.push(drawRow(row, drawn, scale, margin, space.unicode));
  }
  lines.push(bottomLabels(scale, margin, messages));
  return lines;
}

function corner(label: string, centre: number): DrawnPiece {
  return { text: ' '.repeat(Math.max(0, centre - Math.floor(label.length / 2))) + label, role: 'label' };
}

function bottomLabels(scale: Scale, margin: number, { corners }: Messages): DrawnPiece[] {
  const left = corner(corners.politiek, margin);
  const right = margin + POINTS * scale.across - Math.floor(corners.maatschappij.length / 2);
  return [{ ...left, text: left.text.padEnd(right) + corners.maatschappij }];
}

function drawRow(row: number, drawn: Drawn, scale: Scale, margin: number, unicode: boolean): DrawnPiece[] {
  const pieces: DrawnPiece[] = [{ text: ' '.repeat(margin + ((POINTS - row) * scale.across) / 2), role: 'plain' }];
  for (let column = 0; column <= row; column += 1) {
    const cell = cellAt([POINTS - row, row - column, column], drawn, unicode, scale.across > 2);
    pieces.push(...cell);
    const used = cell.reduce((width, piece) => width + piece.text.length, 0);
    if (column < row) pieces.push({ text: ' '.repeat(scale.across - used), role: 'plain' });
  }
  return pieces;
}

/** The cursor before all, then the team's point (with the count beside it where there is room), then people's. */
function cellAt(at: Placement, drawn: Drawn, unicode: boolean, roomy: boolean): DrawnPiece[] {
  const signs = unicode ? symbols.unicode : symbols.ascii;
  const here = marksOf(drawn.round?.placements).find(({ placement }) => samePlacement(placement, at));
  const which = drawn.round?.which ?? 'before';
  const mark: DrawnPiece[] = here ? [{ text: here.count > 1 ? String(here.count) : signs[which], role: which }] : [];
  if (drawn.cursor && samePlacement(drawn.cursor, at)) return [{ text: signs.cursor, role: 'cursor' }];
  if (drawn.group && samePlacement(drawn.group, at)) {
    return [{ text: signs.group, role: 'group' }, ...(roomy ? mark : [])];
  }
  if (mark.length > 0) return mark;
  const middle = drawn.isBare ? undefined : centreOf(drawn.round?.placements);
  if (middle && samePlacement(nearestPoint(middle), at)) return [{ text: signs.centre, role: 'centre' }];
  return [{ text: signs.lattice, role: 'lattice' }];
}

/** The point of the lattice nearest to a centre; the first of equals. */
function nearestPoint(centre: readonly [number, number, number]): Placement {
  const apart = (point: Placement) =>
    point.reduce<number>((sum, own, index) => sum + Math.abs(own - (centre[index] ?? 0)), 0);
  return lattice.reduce((best, point) => (apart(point) < apart(best) - 1e-9 ? point : best));
}

/** The drawing as plain text. */
export function plainLines(lines: readonly (readonly DrawnPiece[])[]): string[] {
  return lines.map((pieces) =>
    pieces
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  );
}
