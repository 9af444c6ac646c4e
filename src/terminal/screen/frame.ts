import { fitLine, type Line, lineWidth, type Span, span } from '../look.ts';
import { widthOf, wrapText } from '../width.ts';
import type { Frame, Size } from './display.ts';

/** The middle of the screen, drawn for the room it gets. */
export interface Body {
  readonly lines: readonly Line[];
  readonly cursor?: { readonly row: number; readonly column: number };
}

/** One question a screen: what is asked, why, and what people can do. */
export interface View {
  readonly title: string;
  /** "stap 6 van 14" */
  readonly where: string;
  /** Who speaks: "STIL · ieder voor zich". */
  readonly who: Span;
  /** The time: "5 min · 2 min uitgelopen". */
  readonly clock: readonly Span[];
  readonly ask: string;
  /** Below the question, in order of importance. */
  readonly notes: readonly Note[];
  readonly body: (room: Size) => Body;
  /** Rows the body needs at least. */
  readonly least: number;
  readonly fault?: string;
  /** The keys that work here, most important first. */
  readonly keys: readonly string[];
}

export interface Note {
  readonly text: string;
  readonly look: Span['look'];
}

const MARGIN = 2;

/** Fits a view to a screen: when rows run short, what matters least goes first; the body is never pushed out. */
export function composeFrame(view: View, size: Size): Frame {
  const margin = size.columns >= 50 ? MARGIN : size.columns >= 24 ? 1 : 0;
  const width = Math.max(1, size.columns - margin * 2);
  const pad = (line: Line): Line => (line.length === 0 ? line : [span(' '.repeat(margin)), ...fitLine(line, width)]);
  const parts = partsOf(view, width);
  const room = dropUntilFits(parts, view.least, size.rows);
  const above = room.filter(({ place }) => place === 'above').flatMap(({ lines }) => lines);
  const below = room.filter(({ place }) => place === 'below').flatMap(({ lines }) => lines);
  const rows = Math.max(1, size.rows - above.length - below.length);
  const body = view.body({ columns: width, rows });
  const shown = body.lines.slice(0, rows);
  const lines = [...above, ...shown, ...below].map(pad);
  if (!body.cursor || body.cursor.row >= rows) return { lines };
  const row = Math.min(size.rows - 1, above.length + body.cursor.row);
  return { lines, cursor: { row, column: Math.min(size.columns - 1, margin + body.cursor.column) } };
}

interface Part {
  readonly lines: readonly Line[];
  readonly place: 'above' | 'below';
  /** The lowest goes first. */
  readonly worth: number;
}

const EMPTY: Line = [];

function partsOf(view: View, width: number): Part[] {
  const above = (lines: readonly Line[], worth: number): Part => ({ lines, place: 'above', worth });
  const below = (lines: readonly Line[], worth: number): Part => ({ lines, place: 'below', worth });
  const keys = keyLines(view.keys, width);
  const wrapped = (text: string, look: Span['look']) => wrapText(text, width).map((row): Line => [span(row, look)]);
  return [
    above([apart([span(view.title, 'title')], [span(view.where, 'faint')], width)], 8),
    above([[span('─'.repeat(width), 'faint')]], 2),
    above([apart([view.who], view.clock, width)], 7),
    above([EMPTY], 3),
    above(wrapped(view.ask, 'strong'), 10),
    ...view.notes.map(({ text, look }, index) => above(wrapped(text, look), 5 - index / 10)),
    above([EMPTY], 4),
    ...(view.fault === undefined ? [] : [below([EMPTY, ...wrapped(`! ${view.fault}`, 'fault')], 11)]),
    below([EMPTY], 1),
    below(keys.slice(0, 1), 9),
    below(keys.slice(1), 6.5),
  ];
}

/** Keys in as few rows as it takes, never broken within one. */
function keyLines(keys: readonly string[], width: number): Line[] {
  const rows: string[] = [];
  for (const key of keys) {
    const last = rows.at(-1);
    const longer = last === undefined ? key : `${last} · ${key}`;
    if (last !== undefined && widthOf(longer) <= width) rows[rows.length - 1] = longer;
    else rows.push(key);
  }
  return rows.map((row): Line => [span(row, 'key')]);
}

function dropUntilFits(parts: readonly Part[], least: number, rows: number): Part[] {
  let kept = [...parts];
  const used = () => kept.reduce((sum, { lines }) => sum + lines.length, 0);
  while (used() + least > rows && kept.length > 0) {
    const worst = Math.min(...kept.map(({ worth }) => worth));
    kept = kept.filter(({ worth }) => worth !== worst);
  }
  return kept;
}

/** The least a panel beside a drawing needs to be readable, in columns. */
const PANEL = 20;
const GAP = 2;

/** A drawing with words beside it; below it where there is no room beside; the words alone where there is no drawing. */
export function besides(
  drawing: readonly Line[] | undefined,
  panel: (columns: number) => readonly Line[],
  short: readonly Line[],
  { columns, rows }: Size,
): Body {
  if (drawing === undefined) return { lines: panel(columns).length <= rows ? panel(columns) : short };
  const width = Math.max(...drawing.map(lineWidth));
  const words = panel(columns - width - GAP);
  if (columns - width - GAP < PANEL || words.length > drawing.length) return { lines: [...drawing, ...short] };
  const beside = (line: Line, row: number): Line => [
    ...line,
    span(' '.repeat(width + GAP - lineWidth(line))),
    ...(words[row] ?? []),
  ];
  return { lines: drawing.map(beside) };
}

/** One piece to the left and one to the right. Where both do not fit, the right one keeps its first part. */
export function apart(left: Line, right: Line, width: number): Line {
  const space = width - lineWidth(left) - lineWidth(right);
  if (space >= 1) return [...left, span(' '.repeat(space)), ...right];
  if (right.length > 1) return apart(left, right.slice(0, 1), width);
  const cut = width - lineWidth(right) - 1;
  return cut < MIN_LEFT
    ? left
    : [...fitLine(left, cut), span(' '.repeat(Math.max(1, width - cut - lineWidth(right)))), ...right];
}

/** Less than this of the left piece says nothing any more, in columns. */
const MIN_LEFT = 8;
