import { fitLine, type Line, lineWidth, type StyledText, span } from '../look.ts';
import { widthOf, wrapText } from '../width.ts';
import type { Frame, Size } from './display.ts';

/** The middle of the screen, drawn for the room it gets. */
export interface Body {
  readonly lines: readonly Line[];
  readonly cursor?: { readonly row: number; readonly column: number };
}

/** One question a screen: what is asked, why, and what people can do. */
export interface FrameView {
  readonly title: string;
  /** "stap 6 van 14" */
  readonly where: string;
  /** The time: "5 min · 2 min uitgelopen". */
  readonly clock: readonly StyledText[];
  /** The moral question, over everything. */
  readonly question?: string | undefined;
  readonly ask: string;
  /** Below the question, in order of importance. */
  readonly notes: readonly FrameNote[];
  readonly body: (room: Size) => Body;
  /** What stands over the body where there is room. */
  readonly wall?: WallDrawn | undefined;
  /** Rows the body needs at least. */
  readonly least: number;
  /** Said above the body, not a fault. */
  readonly message?: string | undefined;
  readonly fault?: string;
  /** The keys that work here, most important first. */
  readonly keys: readonly string[];
}

export interface WallDrawn {
  draw(room: Size): readonly Line[];
  /** Whether what belongs to the step stands there whole in so much room. */
  fits(room: Size): boolean;
  /** Whether what matters most of it does. */
  fitsInBrief?(room: Size): boolean;
}

export interface FrameNote {
  readonly text: string;
  readonly look: StyledText['look'];
}

const MARGIN = 2;

/** Fits a view to a screen: when rows run short, what matters least goes first; the body is never pushed out. */
export function composeFrame(view: FrameView, size: Size): Frame {
  const margin = size.columns >= 50 ? MARGIN : size.columns >= 24 ? 1 : 0;
  const width = Math.max(1, size.columns - margin * 2);
  const pad = (line: Line): Line => (line.length === 0 ? line : [span(' '.repeat(margin)), ...fitLine(line, width)]);
  const parts = dropUntilFits(partsOf(view, width), view.least, size.rows);
  const { above, below, body, room } = dropForWall(parts, view, { ...size, columns: width });
  const wall = wallOver(view, room);
  const lines = [...above, ...wall, ...body.lines, ...below].map(pad);
  if (!body.cursor || body.cursor.row >= body.lines.length) return { lines };
  const row = Math.min(size.rows - 1, above.length + wall.length + body.cursor.row);
  return { lines, cursor: { row, column: Math.min(size.columns - 1, margin + body.cursor.column) } };
}

interface Laid {
  readonly above: readonly Line[];
  readonly below: readonly Line[];
  readonly body: Body;
  /** What is left for the wall. */
  readonly room: Size;
}

function layOut(parts: readonly Part[], view: FrameView, { columns, rows: all }: Size): Laid {
  const linesAt = (place: Part['place']) => parts.flatMap((part) => (part.place === place ? part.lines : []));
  const above = linesAt('above');
  const below = linesAt('below');
  const rows = Math.max(1, all - above.length - below.length);
  const own = view.body({
    columns,
    rows: view.wall ? Math.min(rows, Math.max(view.least, Math.ceil(rows * BODY_SHARE))) : rows,
  });
  const body = { ...own, lines: own.lines.slice(0, rows) };
  return { above, below, body, room: { columns, rows: rows - body.lines.length } };
}

/** What only helps makes room for the wall, where that lets the wall stand whole, or at least in brief. */
function dropForWall(parts: readonly Part[], view: FrameView, size: Size): Laid {
  const first = layOut(parts, view, size);
  const fits = ({ room }: Laid) => view.wall?.fits(room) ?? true;
  if (fits(first)) return first;
  const fewer = Array.from({ length: HELPING - HELPING_FROM + 1 }, (_, at) => {
    const kept = parts.filter(({ worth }) => worth > HELPING_FROM + at);
    return layOut(kept, view, size);
  });
  const inBrief = ({ room }: Laid) => view.wall?.fitsInBrief?.(room) ?? false;
  return fewer.find(fits) ?? [first, ...fewer].find(inBrief) ?? first;
}

/** The worth of what only helps: why this step, blank rows, the rule. */
const HELPING_FROM = 1;
const HELPING = 4;

/** How much of the room what is typed may take from the wall, beyond what it cannot do without. */
const BODY_SHARE = 0.5;

/** The wall fills the room over what is typed, so that the note line always stands in the same place. */
function wallOver({ wall }: FrameView, { columns, rows }: Size): Line[] {
  if (!wall || rows < 1) return [];
  const drawn = wall.draw({ columns, rows });
  return [...drawn, ...Array.from({ length: rows - drawn.length }, (): Line => EMPTY)];
}

interface Part {
  readonly lines: readonly Line[];
  readonly place: 'above' | 'below';
  /** The lowest goes first. */
  readonly worth: number;
}

const EMPTY: Line = [];

function partsOf(view: FrameView, width: number): Part[] {
  const above = (lines: readonly Line[], worth: number): Part => ({ lines, place: 'above', worth });
  const below = (lines: readonly Line[], worth: number): Part => ({ lines, place: 'below', worth });
  const keys = keyLines(view.keys, width);
  const wrapped = (text: string, look: StyledText['look']) =>
    wrapText(text, width).map((row): Line => [span(row, look)]);
  return [
    above([apart([span(view.title, 'title')], [span(view.where, 'faint')], width)], 8),
    ...(view.question === undefined ? [] : [above(wrapped(`» ${view.question}`, 'question'), 9.5)]),
    above([[span('─'.repeat(width), 'faint')]], 2),
    ...(view.clock.length === 0 ? [] : [above([apart([], view.clock, width)], 7)]),
    above(wrapped(view.ask, 'strong'), 10),
    ...view.notes.map(({ text, look }, index) => above(wrapped(text, look), look === 'faint' ? 1 : 5 - index / 10)),
    above([EMPTY], 4),
    ...(view.fault === undefined ? [] : [below(wrapped(`! ${view.fault}`, 'fault'), 11)]),
    ...(view.message === undefined ? [] : [below(wrapped(view.message, 'late'), 11)]),
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

/** One piece to the left and one to the right. Where both do not fit, the right one keeps its first part. */
function apart(left: Line, right: Line, width: number): Line {
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
