import { isField, type KeyLine, keyOf, keyWithoutColon, meantKey, properKey } from './key-line.ts';
import type { SlipLine } from './lines.ts';
import { blockOfKey, lacks, newBlock, type OpenBlock } from './open-block.ts';
import { ANYTHING, childShape, type ValueShape } from './value-shape.ts';
import { readValue } from './values.ts';
import { align, nextSaid, popTo, sayAt, type Walk } from './walk.ts';

/** Reads a key with its value, wherever it was meant to stand. Gives whether there was one. */
export function keyHere(walk: Walk, line: SlipLine): boolean {
  const { pending } = walk;
  const name = nameOf(walk, line);
  if (name === undefined) return false;
  if (pending && line.width > pending.column && !isOfOuter(walk, name)) {
    walk.blocks.push(newBlock('mapping', columnBelow(walk, line, pending.column), pending.shape));
  }
  const next = nextSaid(walk, walk.at + 1)?.width ?? 0;
  const block = blockOfKey(walk.blocks, name, widthOf(walk, line), next);
  if (block === undefined) return false;
  popTo(walk, block);
  align(walk, line, block.column);
  return readKey(walk, line, line.from, block);
}

/** Where the first of some fields belongs. One blank less than the next is one too few, and one more is one too many. */
function columnBelow(walk: Walk, line: SlipLine, above: number): number {
  if (line.odd !== undefined) return above + 2;
  const next = nextSaid(walk, walk.at + 1);
  if (next === undefined || next.odd !== undefined || properKey(next.content) === undefined) return line.width;
  if (line.width === above + 2) return line.width;
  const isFew = next.width === line.width + 1 && !/:$/u.test(line.content);
  const isMany = next.width === line.width - 1 && next.width > above;
  return isFew || isMany ? next.width : line.width;
}

/** How far a tab goes depends on who looks: a line on its own with one belongs to what is open there. */
function widthOf({ lines, at }: Walk, { odd, width }: SlipLine): number {
  return odd === 'tab' && lines[at - 1]?.odd !== 'tab' ? Number.MAX_SAFE_INTEGER : width;
}

/** The name of the key on a line, where that is what it looks like: in prose a colon says little. */
function nameOf(walk: Walk, { content, width }: SlipLine): string | undefined {
  const shapes = walk.pending ? [walk.pending.shape] : [];
  for (const shape of [...shapes, ...walk.blocks.map((block) => block.shape)]) {
    const meant = meantKey(content, shape);
    if (meant) return meant.name;
  }
  for (const block of walk.blocks) {
    const key = block.column === width ? keyWithoutColon(content, block.shape) : undefined;
    if (key && lacks(block, key.name)) return key.name;
  }
  const name = properKey(content)?.name;
  return name !== undefined && (!walk.last?.isLiteral || isLikeField(name)) ? name : undefined;
}

/** After a text of many lines, a line with a colon may well be one more of them. */
function isLikeField(name: string): boolean {
  return /^[\p{L}\d_.-]+$/u.test(name);
}

/** A field of what is open already, that lacks there. */
function isOfOuter({ blocks, pending }: Walk, name: string): boolean {
  const isKnownBelow = pending !== undefined && (pending.shape.isOpen === true || isField(name, pending.shape));
  return !isKnownBelow && blocks.some((block) => block.kind === 'mapping' && lacks(block, name));
}

/** Reads a key that begins at an offset of a line, as part of a mapping. */
export function readKey(walk: Walk, line: SlipLine, offset: number, block: OpenBlock): boolean {
  const text = walk.text.slice(offset, line.end);
  const key = keyOf(text, block.shape) ?? keyWithoutColon(text, block.shape);
  if (key === undefined) return false;
  sayAt(walk, key.slip, offset);
  block.has.add(key.name);
  readAfter(walk, line, { key, offset, column: block.column, shape: shapeOfKey(block.shape, key.name) });
  return true;
}

function shapeOfKey(shape: ValueShape, name: string): ValueShape {
  return shape.kind === 'any' && shape.keys === undefined ? ANYTHING : childShape(shape, name);
}

interface After {
  readonly key: KeyLine;
  readonly offset: number;
  readonly column: number;
  readonly shape: ValueShape;
}

function readAfter(walk: Walk, line: SlipLine, { key, offset, column, shape }: After): void {
  const colon = offset + key.colon + 1;
  const place = { offset: Math.min(offset + key.value, line.end), shape, column, colon, from: offset };
  readValue(walk, line, place);
}
