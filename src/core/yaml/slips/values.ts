import { oddEnd, type SlipLine } from './lines.ts';
import { readLiteral } from './literal.ts';
import type { ValuePlace } from './open-block.ts';
import { continuation, linesOn } from './text-blocks.ts';
import { valueSlip } from './value-slip.ts';
import { say, sayAt, type Walk } from './walk.ts';

/** Reads a value, with the lines that it goes on over. */
export function readValue(walk: Walk, line: SlipLine, place: ValuePlace): void {
  const { offset, shape, column } = place;
  const value = walk.text.slice(offset, line.end);
  const tail = oddEnd(walk.text, line);
  if (tail && !value.startsWith('#'))
    say(walk, {
      kind: tail.odd,
      at: { start: line.end, end: tail.end },
      detail: '',
      edits: [{ start: line.end, end: tail.end, text: '' }],
    });
  walk.at += 1;
  walk.last = undefined;
  if (value === '' || /^#(?:[ \t#!]|$)/u.test(value)) {
    walk.pending = { column, shape, colon: place.colon, from: place.from };
    return;
  }
  walk.pending = undefined;
  if (/^[|>]/u.test(value) && readLiteral(walk, line, place)) return;
  const lines = linesOn(walk, column);
  walk.last = { column, margin: column + 2, isLiteral: false };
  if (lines.length > 0) continuation(walk, line, { place, lines });
  else if (!isAnchor(walk.text, value)) sayAt(walk, valueSlip(value, shape), offset);
}

/** What another place in the file refers to is no text. */
function isAnchor(text: string, value: string): boolean {
  const name = /^&([\w-]{1,60})(?:[ \t]|$)/u.exec(value)?.[1];
  return name !== undefined && text.includes(`*${name}`);
}
