import type { Edit } from '../../text/edit.ts';
import { closingBracket } from './bracket-value.ts';
import { keyWithoutColon, meantKey, properKey } from './key-line.ts';
import { isFieldOf, isKnownKey } from './known-key.ts';
import type { SlipLine } from './lines.ts';
import { readBody } from './literal.ts';
import type { Pending, ValuePlace } from './open-block.ts';
import { closingQuote } from './quoted-value.ts';
import { valueSlip } from './value-slip.ts';
import { align, indented, isSilent, say, sayAt, type Walk } from './walk.ts';

/** Whether the value that is still to come is a text that begins on this line. */
export function isTextBelow(walk: Walk, { width, content }: SlipLine): boolean {
  const { pending, blocks } = walk;
  if (pending === undefined || width <= pending.column) return false;
  const { kind } = pending.shape;
  if (kind === 'text' || kind === 'word') return !blocks.some((block) => isKnownKey(block, content));
  if (kind !== 'any' || /^(?:-(?:\s|$|\p{L})|[[{"'|>•·‣▪◦●○■□*–—+]|(?:\d{1,2}|[a-z])[.)]\s)/u.test(content))
    return false;
  return !meantKey(content, pending.shape) && !/^["'\p{L}_][^:]{0,60}:(?:\s|$)/u.test(content);
}

/** A text that begins below its key, without the sign that says so. */
export function textBelow(walk: Walk): void {
  const { pending } = walk;
  if (pending === undefined) return;
  const lines = linesOn(walk, pending.column);
  walk.pending = undefined;
  const [first] = lines;
  if (first === undefined) {
    walk.at += 1;
    return;
  }
  walk.last = { column: pending.column, margin: first.width, isLiteral: false };
  walk.at += lines.length;
  const isFlow = /^["'[{|>]/u.test(first.content);
  if (!isFlow && lines.some((line, at) => isTrouble(line, at))) sayNoPipe(walk, pending, lines);
  else
    for (const line of lines) if (line.odd !== undefined) align(walk, line, Math.max(first.width, pending.column + 1));
}

/** Lines below a key or dash that can only be more of its text. */
export function linesOn({ lines, at, blocks }: Walk, column: number): SlipLine[] {
  const own: SlipLine[] = [];
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || (line.content !== '' && line.width <= column)) break;
    if (blocks.some((block) => isFieldOf(block, line))) break;
    own.push(line);
  }
  while (own.at(-1)?.content === '') own.pop();
  return own.every(isSilent) ? [] : own;
}

function isTrouble({ content }: SlipLine, at: number): boolean {
  return /:(?:[ \t]|$)|[ \t]#/u.test(content) || (at === 0 && /^[-?*&!%@`,\]}#]/u.test(content));
}

function sayNoPipe(
  walk: Walk,
  { colon, from, shape }: Pending,
  lines: readonly SlipLine[],
  lead: readonly Edit[] = [],
): void {
  const margin = Math.min(...lines.filter(({ content }) => content !== '').map(({ width }) => width));
  const sign = shape.isLine ? '>-' : '|';
  const edits = [
    { start: colon, end: colon, text: ` ${sign}` },
    ...lead,
    ...lines.flatMap((line) => (line.odd === undefined ? [] : indented(line, margin, walk.text))),
  ];
  // What looks like fields or points may be just that, one step too far to the left or right.
  const isOffered = lines.some(({ content }) => /^(?:-\s|[a-z][\w-]{0,30}:(?:\s|$))/u.test(content));
  say(walk, { kind: 'no-pipe', at: { start: from, end: colon }, detail: sign, edits, isOffered });
}

/** A value that goes on over more lines than that of its key. */
export function continuation(walk: Walk, line: SlipLine, own: { place: ValuePlace; lines: readonly SlipLine[] }): void {
  const { place, lines } = own;
  const value = walk.text.slice(place.offset, line.end);
  const slip = isClosed(walk.text.slice(place.offset, lines.at(-1)?.end)) ? undefined : valueSlip(value, place.shape);
  if (slip !== undefined && /quote|bracket|smart|trailing/u.test(slip.kind)) {
    sayAt(walk, slip, place.offset);
    return;
  }
  walk.at += lines.length;
  const isPlain = !/^["'[{]/u.test(value);
  if (slip !== undefined || mistyped.test(value) || (isPlain && lines.some((one) => isTrouble(one, 1))))
    sayNoPipeBefore(walk, place, lines, value);
  else for (const one of lines) if (one.odd !== undefined) align(walk, one, place.column + 2);
}

/** The sign for a text of more lines, as a hand beside the key or a font makes it. */
const mistyped = /^[lI1¦/\\!]$/u;

/** The text begins on the line of its key, and goes below the sign. */
function sayNoPipeBefore(walk: Walk, place: ValuePlace, lines: readonly SlipLine[], value: string): void {
  if (mistyped.test(value)) {
    sayNoPipe(walk, place, lines, [{ start: place.colon, end: place.offset + value.length, text: '' }]);
    return;
  }
  const lineEnd = /\r\n?|\n/u.exec(walk.text)?.[0] ?? '\n';
  const [first] = lines;
  const margin = first === undefined || first.odd !== undefined ? place.column + 2 : first.width;
  sayNoPipe(walk, place, lines, [{ start: place.colon, end: place.offset, text: `${lineEnd}${' '.repeat(margin)}` }]);
}

function isClosed(whole: string): boolean {
  if (/^["']/u.test(whole)) return closesWithin(whole, closingQuote(whole));
  return /^[[{]/u.test(whole) && closesWithin(whole, closingBracket(whole));
}

function closesWithin(whole: string, close: number | string): boolean {
  return typeof close === 'number' && close !== -1 && /^[ \t]*(?:#.*)?$/u.test(whole.slice(close + 1));
}

/** A line that is no field and no point of a list: more of the text before it, that was pasted or moved to the left. */
export function strayText(walk: Walk, line: SlipLine): void {
  const { last } = walk;
  if (last === undefined) {
    walk.at += 1;
    return;
  }
  if (isLoneName(walk, line)) {
    walk.at += 1;
    const edits = [{ start: line.end, end: line.end, text: ':' }];
    say(walk, {
      kind: 'no-colon',
      at: { start: line.from, end: line.end },
      detail: line.content,
      edits,
      isOffered: true,
    });
    return;
  }
  const edits: Edit[] = [];
  for (let next: SlipLine | undefined = line; next !== undefined && isStray(walk, next); next = walk.lines[walk.at]) {
    if (next.content !== '') edits.push(...indented(next, last.margin, walk.text));
    walk.at += 1;
  }
  if (edits.length === 0) walk.at += 1;
  else say(walk, { kind: 'not-indented', at: { start: line.from, end: line.end }, detail: '', edits, isOffered: true });
  if (last.isLiteral) readBody(walk, last.column, last.margin);
}

/** A single name with lines of its own below it is the key of those. */
function isLoneName({ lines, at }: Walk, { content, width }: SlipLine): boolean {
  const below = lines.slice(at + 1, at + 3).find((one) => one.content !== '');
  return /^[a-z][\w-]{0,40}$/u.test(content) && below !== undefined && below.width > width;
}

function isStray({ last, blocks }: Walk, { content, width, odd }: SlipLine): boolean {
  if (last === undefined || content.startsWith('---')) return false;
  if (content === '') return true;
  if (width > last.column && odd === undefined) return false;
  if (/^-(?:\s|$)/u.test(content)) return false;
  const isKey = blocks.some(({ shape }) => meantKey(content, shape) ?? keyWithoutColon(content, shape));
  return !isKey && !/^[\p{L}\d_.-]+$/u.test(properKey(content)?.name ?? ' ');
}
