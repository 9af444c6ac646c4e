import { isFieldOf } from './known-key.ts';
import type { SlipLine } from './lines.ts';
import type { ValuePlace } from './open-block.ts';
import { align, indented, say, type Walk } from './walk.ts';

const header = /^[|>](?:[+-]?[1-9]?|[1-9][+-])(?:[ \t]+#|$)/u;

/** Reads a text of many lines after its sign. Gives whether that is what it was. */
export function readLiteral(walk: Walk, line: SlipLine, place: ValuePlace): boolean {
  const { offset, column } = place;
  const value = walk.text.slice(offset, line.end);
  const below = bodyFrom(walk, column);
  if (!header.test(value)) {
    if (below === undefined || !/^[|>][+-]?[ \t]*\S/u.test(value)) return false;
    sayTextAfterPipe(walk, value, { place, margin: below.width });
  }
  const shifted = below && restOf(walk, column, below);
  if (below && shifted !== undefined) align(walk, below, shifted);
  const margin = shifted ?? (below === undefined || below.odd !== undefined ? column + 2 : below.width);
  walk.last = { column, margin, isLiteral: true };
  readBody(walk, column, margin);
  return true;
}

/** The first line of the text, where it is indented. */
function bodyFrom({ lines, at }: Walk, column: number): SlipLine | undefined {
  let next = at;
  while (lines[next]?.content === '') next += 1;
  const first = lines[next];
  return first !== undefined && first.width > column ? first : undefined;
}

/** How far all other lines are indented, where only the first went too far. */
function restOf({ lines, at }: Walk, column: number, first: SlipLine): number | undefined {
  const from = lines.indexOf(first, at) + 1;
  const end = lines.findIndex(({ content, width }, next) => next >= from && content !== '' && width <= column);
  const rest = lines.slice(from, end === -1 ? lines.length : end).filter(({ content }) => content !== '');
  const width = rest[0]?.width;
  const isSame = rest.length > 1 && rest.every((one) => one.odd === undefined && one.width === width);
  return isSame && width !== undefined && width < first.width ? width : undefined;
}

function sayTextAfterPipe(walk: Walk, value: string, { place, margin }: { place: ValuePlace; margin: number }): void {
  const sign = /^[|>][+-]?/u.exec(value)?.[0] ?? '';
  const blanks = /^[ \t]*/u.exec(value.slice(sign.length))?.[0].length ?? 0;
  const start = place.offset + sign.length;
  const lineEnd = /\r\n?|\n/u.exec(walk.text)?.[0] ?? '\n';
  const isDouble = value === '>|' || value === '|>';
  const edits = isDouble
    ? [{ start: place.offset, end: place.offset + value.length, text: '|' }]
    : [{ start, end: start + blanks, text: `${lineEnd}${' '.repeat(margin)}` }];
  say(walk, {
    kind: 'text-after-pipe',
    at: { start: place.from, end: place.offset + value.length },
    detail: sign,
    edits,
  });
}

/** Every line that is indented belongs to it; one that is so less than the first was shifted by accident. */
export function readBody(walk: Walk, column: number, margin: number): void {
  for (; walk.at < walk.lines.length; walk.at += 1) {
    const line = walk.lines[walk.at];
    if (line === undefined || (line.content !== '' && line.width <= column)) return;
    if (line.content === '') continue;
    if (line.width < margin && walk.blocks.some((block) => isFieldOf(block, line))) return;
    const lead = walk.text.slice(line.start, line.from);
    if (/^ */u.exec(lead)?.[0].length !== lead.length && !lead.startsWith(' '.repeat(margin)))
      align(walk, line, margin);
    else if (line.width < margin) alignFew(walk, line, margin);
  }
}

function alignFew(walk: Walk, line: SlipLine, margin: number): void {
  const edits = indented(line, margin, walk.text);
  say(walk, { kind: 'not-indented', at: { start: line.from, end: line.end }, detail: '', edits, isOffered: true });
}
