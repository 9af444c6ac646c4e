import { keyOf, properKey } from './key-line.ts';
import { readKey } from './keys.ts';
import { BLANKS, oddBlankIn, type SlipLine } from './lines.ts';
import { nearest, newBlock, type OpenBlock } from './open-block.ts';
import { ANYTHING } from './value-shape.ts';
import { readValue } from './values.ts';
import { align, nextSaid, popTo, say, type Walk } from './walk.ts';

const dash = new RegExp(`^-(?:([${BLANKS}]+)|$)`, 'u');
const bullet = new RegExp(`^[•·‣▪◦●○∙■□►▶➢➤✓–—*+−‐‑‒\\u{f0b7}](?:[${BLANKS}]+|(?=[\\p{L}"'“‘]))`, 'u');
const number = new RegExp(`^(?:\\d{1,2}[.)]|[a-z][.)]|\\(\\d{1,2}\\))[${BLANKS}]+`, 'u');
const glued = /^-(?=[\p{L}"'“‘])/u;

interface Mark {
  readonly kind: 'dash' | 'list-mark' | 'dash-without-blank';
  readonly length: number;
}

/** Reads a point of a list, with the mark that somebody gave it. Gives whether there was one. */
export function itemHere(walk: Walk, line: SlipLine): boolean {
  const { pending, blocks } = walk;
  const isBelow = pending !== undefined && line.width >= pending.column;
  const top = isBelow
    ? undefined
    : nearest(
        blocks.filter(({ kind }) => kind === 'list'),
        line.width,
      );
  const isList = isBelow ? pending.shape.kind === 'list' : top !== undefined && Math.abs(top.column - line.width) <= 1;
  const mayBeList = isList || (isBelow && pending.shape.kind === 'any');
  const mark = markOf(line.content, isList || (mayBeList && isAlike(walk, line)), mayBeList);
  if (mark === undefined) return isList && isBelow && line.width > pending.column && withoutDash(walk, line);
  const block = isBelow ? opened(walk, line) : top;
  if (block === undefined) return false;
  popTo(walk, block);
  align(walk, line, block.column);
  sayMark(walk, line, mark);
  readItem(walk, line, block, mark);
  return true;
}

/** A list begins at this line. */
function opened(walk: Walk, line: SlipLine): OpenBlock {
  const { column = 0, shape = ANYTHING } = walk.pending ?? {};
  const block = newBlock('list', line.odd === undefined ? line.width : column + 2, shape);
  walk.blocks.push(block);
  return block;
}

function markOf(content: string, isList: boolean, mayBeList: boolean): Mark | undefined {
  const [own] = dash.exec(content) ?? [];
  if (own !== undefined) return { kind: 'dash', length: own.length };
  const [sign] = (mayBeList ? bullet.exec(content) : null) ?? (isList ? number.exec(content) : null) ?? [];
  if (sign !== undefined && !/^\*\S/u.test(content)) return { kind: 'list-mark', length: sign.length };
  return isList && glued.test(content) ? { kind: 'dash-without-blank', length: 1 } : undefined;
}

/** Whether the next line of what nobody knows the form of has such a mark as well, or there is none. */
function isAlike(walk: Walk, { content, width }: SlipLine): boolean {
  const next = nextSaid(walk, walk.at + 1);
  if (next === undefined || next.width < width) return true;
  return next.width === width && [number, glued].some((mark) => mark.test(content) && mark.test(next.content));
}

function sayMark(walk: Walk, { from, content }: SlipLine, { kind, length }: Mark): void {
  const at = { start: from, end: from + content.slice(0, length).trimEnd().length };
  const own = content.slice(0, length);
  const odd = oddBlankIn(own);
  const edits = [{ start: from, end: from + length, text: '- ' }];
  if (kind !== 'dash') say(walk, { kind, at, detail: own.trim(), edits });
  else if (odd !== undefined) say(walk, { kind: odd, at, detail: '', edits });
}

function readItem(walk: Walk, line: SlipLine, { column, shape }: OpenBlock, { kind, length }: Mark): void {
  const item = shape.item ?? ANYTHING;
  const offset = line.from + length;
  const rest = walk.text.slice(offset, line.end);
  const isPlain = kind === 'dash' && !oddBlankIn(line.content.slice(0, length));
  const inner = column + (isPlain ? length : 2);
  if (rest === '') {
    walk.pending = { column, shape: item, colon: offset, from: line.from };
    walk.at += 1;
    return;
  }
  const mapping = newBlock('mapping', inner, item);
  const isFields = item.kind === 'mapping' || (item.kind === 'any' && isKey(rest));
  if (isFields) walk.blocks.push(mapping);
  if (isFields && readKey(walk, line, offset, mapping)) return;
  if (isFields) walk.blocks.pop();
  readValue(walk, line, { offset, shape: item, column, colon: offset, from: line.from });
}

function isKey(text: string): boolean {
  const key = keyOf(text);
  return key !== undefined && /^[a-z]/u.test(key.name) && key.slip?.kind !== 'no-blank';
}

/** Points of a list of texts to which nobody gave a mark. */
function withoutDash(walk: Walk, line: SlipLine): boolean {
  const { pending } = walk;
  const item = pending?.shape.item;
  if (pending === undefined || item === undefined) return false;
  if (item.kind === 'mapping') return fieldsWithoutDash(walk, line);
  if (/^[[{]/u.test(line.content)) return false;
  let at = walk.at;
  const points: SlipLine[] = [];
  for (
    let next = walk.lines[at];
    next !== undefined && (next.content === '' || next.width > pending.column);
    next = walk.lines[at]
  ) {
    if (next.content !== '' && next.width <= line.width) points.push(next);
    at += 1;
  }
  const edits = points.map(({ from }) => ({ start: from, end: from, text: '- ' }));
  say(walk, { kind: 'no-dash', at: { start: pending.from, end: pending.colon }, detail: '', edits, isOffered: true });
  walk.at = at;
  walk.pending = undefined;
  return true;
}

/** The first of a list of things with fields begins without a dash. */
function fieldsWithoutDash(walk: Walk, line: SlipLine): boolean {
  const { pending } = walk;
  if (pending === undefined || line.width < pending.column + 2 || !properKey(line.content)) return false;
  const edits = [{ start: line.from - 2, end: line.from, text: '- ' }];
  say(walk, { kind: 'no-dash', at: { start: pending.from, end: pending.colon }, detail: '', edits, isOffered: true });
  const list = newBlock('list', line.width - 2, pending.shape);
  const mapping = newBlock('mapping', line.width, pending.shape.item ?? ANYTHING);
  walk.blocks.push(list, mapping);
  walk.pending = undefined;
  return readKey(walk, line, line.from, mapping);
}
