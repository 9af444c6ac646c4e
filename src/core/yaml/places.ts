import { lineStarts } from '../check/lines.ts';
import type { Span } from '../text/span.ts';
import type { Spot } from './locate.ts';
import { indentOf } from './subset.ts';

/** What the quick reader notes on its way, when it is asked where things stand. */
export interface Places extends Lines {
  /** Where each line begins, and the end of the text. */
  readonly starts: readonly number[];
  /** The collections that are not closed yet, the innermost last. */
  readonly open: Noted[];
  /** The value that was read last. */
  last: Noted;
  /** Where what follows a key or dash begins. */
  from: number;
  /** Where the full reader lets the last value end, comments and line ends included, and the first line after that. */
  end: number;
  tail: number;
  /** Whether that value is no block of more values: only then are deeper comments below it its own. */
  takesComments: boolean;
  /** Whether a comment stands above the item at hand. */
  isCommented: boolean;
}

interface Lines {
  readonly raw: readonly string[];
  /** Without blanks at their ends. */
  readonly lines: readonly string[];
}

interface Noted extends Spot {
  key?: Span;
  readonly children: Map<string | number, Spot>;
}

export function newPlaces(text: string, { raw, lines }: Lines): Places {
  const starts = [...lineStarts(text), text.length];
  const last = noted(0, 0);
  return { raw, lines, starts, open: [], last, from: 0, end: 0, tail: 0, takesComments: false, isCommented: false };
}

function noted(start: number, end: number): Noted {
  const children = new Map<string | number, Spot>();
  return { start, end, children, child: (name) => children.get(name) };
}

export function offsetOf({ starts }: Places, line: number, column: number): number {
  return (starts[line] ?? 0) + column;
}

/** A text or number, from here to there. */
export function noteScalar(places: Places, start: number, end: number): void {
  places.last = noted(start, end);
}

export function noteOpening(places: Places, start: number): void {
  places.open.push(noted(start, start));
}

/** What was read last is part of the collection that is open, under this name. */
export function noteChild(places: Places, name: string | number, key?: number): void {
  if (key !== undefined) places.last.key = { start: key, end: key + String(name).length };
  places.open.at(-1)?.children.set(name, places.last);
}

export function noteClosing(places: Places, end: number): void {
  const closed = places.open.pop();
  if (closed) places.last = { ...closed, end };
}

/** A line of which this much is left after its key or dash, and all of what is left, for as long as no block follows. */
export function noteLine(places: Places, line: number, left: number): void {
  const { length } = (left === 0 ? places.raw : places.lines)[line] ?? '';
  places.from = offsetOf(places, line, length - left);
  endBefore(places, line + 1);
  places.takesComments = true;
}

function endBefore(places: Places, line: number): void {
  places.tail = line;
  places.end = offsetOf(places, line, 0);
}

/** A literal block ends with its last line, and has its comments only in its first. */
export function noteLiteral(places: Places, tail: number): void {
  endBefore(places, tail);
  noteScalar(places, places.from, places.end);
}

/** A new item of a list. Comments above it that are not of the item before, are its own if it is left empty. */
export function noteItem(places: Places, indent: number, line: number): void {
  takeComments(places, indent, line);
  const isFirst = places.open.at(-1)?.children.size === 0;
  places.isCommented = !isFirst && hasCommentBelow(places, line, 0);
}

/** A value that was left empty has all comments up to the next key or dash, if there are any, on its line or below. */
export function noteEmpty(places: Places, next: number, hasComment: boolean): void {
  noteScalar(places, places.from, places.from);
  places.end = places.from;
  if (hasComment || hasCommentBelow(places, next, 0)) endAtNext(places, next);
}

/**
 * A block ends with its last value. The comments below that are of the block if any of them stands as deep; its parent
 * has them otherwise.
 */
export function noteBlock(places: Places, indent: number, next: number): void {
  takeComments(places, indent, next);
  noteClosing(places, places.end);
  if (indent > 0 && hasCommentBelow(places, next, indent)) endAtNext(places, next);
  places.takesComments = false;
}

/** The comments right below a value are its own as long as they stand deeper than the block around it. */
function takeComments(places: Places, indent: number, next: number): void {
  for (let line = places.tail; places.takesComments && line < next; line += 1) {
    const own = indentOf(places.lines[line] ?? '');
    if (own > indent) endBefore(places, line + 1);
    else if (own !== -1) break;
  }
}

/** All lines between a value and the next key or dash are blank or comments. */
function hasCommentBelow({ lines, tail }: Places, next: number, indent: number): boolean {
  return lines.slice(tail, next).some((line) => indentOf(line) >= indent);
}

function endAtNext(places: Places, next: number): void {
  places.tail = next;
  places.end = offsetOf(places, next, Math.max(0, indentOf(places.lines[next] ?? '')));
}
