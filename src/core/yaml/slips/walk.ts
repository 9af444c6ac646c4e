import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { linesOfYaml, type SlipLine } from './lines.ts';
import { newBlock, type OpenBlock, type Pending } from './open-block.ts';
import { moved } from './requote.ts';
import { addSlip, type GrowingSlips, type Slip, type ValueSlip } from './slip.ts';
import type { ValueShape } from './value-shape.ts';

/** Goes through the lines of a text as somebody meant them. */
export interface Walk {
  readonly text: string;
  readonly lines: readonly SlipLine[];
  readonly slips: GrowingSlips;
  at: number;
  /** What is open, the innermost last. */
  blocks: OpenBlock[];
  pending: Pending | undefined;
  /** The column of the key or dash whose text was read last, and where that text is indented to. */
  last: { readonly column: number; readonly margin: number; readonly isLiteral: boolean } | undefined;
}

export function newWalk(text: string, shape: ValueShape): Walk {
  const lines = linesOfYaml(text);
  const said = lines.filter((line) => !isSilent(line));
  const column = said.some(({ width }) => width === 0) ? 0 : Math.min(...said.map(({ width }) => width), 40);
  const blocks = [newBlock('mapping', column, shape)];
  return { text, lines, slips: new Map(), at: 0, blocks, pending: undefined, last: undefined };
}

/** A line without anything but blanks or a comment. */
export function isSilent({ content }: SlipLine): boolean {
  return content === '' || content.startsWith('#');
}

export function say(walk: Walk, slip: Omit<Slip, 'isOffered'> & { readonly isOffered?: boolean }): void {
  addSlip(walk.slips, { ...slip, isOffered: slip.isOffered ?? false });
}

/** What is wrong with a value that stands at an offset of the text. */
export function sayAt(walk: Walk, slip: ValueSlip | undefined, offset: number): void {
  if (slip === undefined) return;
  const at: Span = { start: slip.at.start + offset, end: slip.at.end + offset };
  say(walk, { ...slip, at, edits: moved(slip.edits, offset) });
}

/** A line is indented as far as this: nothing where it is so already. */
export function indented({ start, from }: SlipLine, column: number, text: string): Edit[] {
  const blanks = ' '.repeat(Math.max(0, column));
  return text.slice(start, from) === blanks ? [] : [{ start, end: from, text: blanks }];
}

/** Puts a line at a column where it stands elsewhere, and says why. */
export function align(walk: Walk, line: SlipLine, column: number, isOffered = true): void {
  const edits = indented(line, column, walk.text);
  if (edits.length === 0) return;
  const { odd, from, start, end } = line;
  const at = { start: odd === undefined ? from : start, end: odd === undefined ? end : from };
  if (odd === undefined) say(walk, { kind: 'indent', at, detail: `${line.width} ${column}`, edits, isOffered });
  else say(walk, { kind: odd, at, detail: '', edits });
}

/** The first line from here on that says something. */
export function nextSaid({ lines }: Walk, from: number): SlipLine | undefined {
  let at = from;
  for (let line = lines[at]; line !== undefined && isSilent(line); line = lines[at]) at += 1;
  return lines[at];
}

export function popTo(walk: Walk, block: OpenBlock): void {
  walk.blocks = walk.blocks.slice(0, walk.blocks.lastIndexOf(block) + 1);
  walk.pending = undefined;
}
