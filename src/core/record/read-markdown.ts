import { countAtEnd, trimBlanks } from '../text/trim.ts';
import type { Entry, Item, Part } from './document.ts';
import { unescapeLine } from './escape.ts';

/** Reads back what `printEntries` wrote, also after hands have been at it: what is not ours is kept as text. */
export function readEntries(lines: readonly string[]): Entry[] {
  return readPlacedEntries(lines).map(({ entry }) => entry);
}

/** An entry with the number of the line it begins on, counted from 0 in the lines that were read. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly line: number;
  /** For points: the line of each. */
  readonly itemLines: () => readonly number[];
}

export function readPlacedEntries(lines: readonly string[]): PlacedEntry[] {
  return blocksOf(lines).reduce<PlacedEntry[]>((entries, block) => addBlock(entries, block), []);
}

type Block = { readonly line: number } & (
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }
);

const listStart = /^[-*+] (?:[^ \t]|$)/u;
const heading = /^#{1,6} +(.*?)(?: +#+)?$/u;
const fence = /^ {0,3}(?:`{3,}|~{3,})/u;

/** Blank as Markdown has it: a no-break or ideographic space is text. */
function isBlank(line: string): boolean {
  return /^[ \t]*$/u.test(line);
}

function indentOf(line: string): number {
  return line.search(/[^ \t]|$/u);
}

/** Paragraphs, headings and lists with everything indented under them; fenced code is one paragraph. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const title = heading.exec(line);
    if (isBlank(line) || /^<!--.*-->$/u.test(line)) at += 1;
    else if (title) {
      blocks.push({ kind: 'heading', line: at, text: title[1] ?? '' });
      at += 1;
    } else {
      const kind = listStart.test(line) ? 'list' : 'paragraph';
      const end = endOfBlock(lines, at, kind);
      blocks.push({ kind, line: at, lines: lines.slice(at, end) });
      at = end;
    }
  }
  return blocks;
}

function endOfBlock(lines: readonly string[], start: number, kind: 'list' | 'paragraph'): number {
  if (fence.test(lines[start] ?? '')) return afterFence(lines, start);
  let end = start + 1;
  while (end < lines.length && continues(lines, end, kind)) end += 1;
  return end;
}

function afterFence(lines: readonly string[], start: number): number {
  const closing = lines.findIndex((line, index) => index > start && fence.test(line));
  return closing === -1 ? lines.length : closing + 1;
}

function continues(lines: readonly string[], at: number, kind: 'list' | 'paragraph'): boolean {
  const line = lines[at] ?? '';
  if (kind === 'paragraph') return !isBlank(line) && !listStart.test(line) && !heading.test(line) && !fence.test(line);
  if (!isBlank(line)) return /^(?:[-*+] |[ \t]{2,})/u.test(line) || !isBlank(lines[at - 1] ?? '');
  const next = lines.slice(at).find((later) => !isBlank(later));
  return next !== undefined && /^[ \t]{2,}/u.test(next);
}

function addBlock(entries: PlacedEntry[], block: Block): PlacedEntry[] {
  const last = entries.at(-1);
  const { line } = block;
  if (block.kind === 'heading') return [...entries, placed({ kind: 'heading', text: unescapeLine(block.text) }, line)];
  if (block.kind === 'list') {
    const items = itemsIn(block.lines);
    const itemLines = () => startsOfPoints(block.lines).map((own) => line + own);
    if (last?.entry.kind === 'text' && last.entry.label !== undefined && last.entry.text === '') {
      const entry: Entry = { kind: 'items', label: last.entry.label, items };
      return [...entries.slice(0, -1), { entry, line: last.line, itemLines }];
    }
    return [...entries, { entry: { kind: 'items', items }, line, itemLines }];
  }
  return addParagraph(entries, block.lines, line);
}

const none = () => [];

function placed(entry: Entry, line: number): PlacedEntry {
  return { entry, line, itemLines: none };
}

const image = /^!\[((?:[^\\\]]|\\.)*)\]\(([^)\s]*)\)$/su;
const labelled = /^\*\*((?:[^\\*]|\\.)+?):\*\*(?: |$)/u;

function addParagraph(entries: PlacedEntry[], lines: readonly string[], line: number): PlacedEntry[] {
  const picture = image.exec(lines.join(' '));
  if (picture) {
    const entry: Entry = { kind: 'image', alt: unescapeLine(picture[1] ?? ''), file: decoded(picture[2] ?? '') };
    return [...entries, placed(entry, line)];
  }
  const label = labelled.exec(lines[0] ?? '');
  if (label) {
    const rest = [(lines[0] ?? '').slice(label[0].length), ...lines.slice(1)];
    return [...entries, placed({ kind: 'text', label: unescapeLine(label[1] ?? ''), text: proseOf(rest) }, line)];
  }
  const last = entries.at(-1);
  const text = proseOf(lines);
  if (last?.entry.kind !== 'text') return [...entries, placed({ kind: 'text', text }, line)];
  const longer: Entry = { ...last.entry, text: [last.entry.text, text].filter(Boolean).join('\n\n') };
  return [...entries.slice(0, -1), placed(longer, last.line)];
}

/** A link people wrote by hand need not be well encoded. */
function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

/** Soft line ends become blanks, an odd number of backslashes at the end of a line is a typed line end. */
function proseOf(lines: readonly string[]): string {
  let text = '';
  for (const [index, line] of lines.entries()) {
    const trimmed = trimBlanks(line);
    const forced = countAtEnd(trimmed, '\\') % 2 === 1 && index < lines.length - 1;
    const end = forced ? '\n' : index < lines.length - 1 ? ' ' : '';
    text += unescapeLine(forced ? trimmed.slice(0, -1) : trimmed) + end;
  }
  return text;
}

/** Where the points of a list begin that are not part of another. */
function startsOfPoints(lines: readonly string[]): number[] {
  return lines.flatMap((line, at) => (indentOf(line) === 0 && listStart.test(line) ? [at] : []));
}

/** Splits on lines that start a point at the given indent; indented lines belong to the point above. */
function pointsIn(lines: readonly string[], indent: number): string[][] {
  const points: string[][] = [];
  for (const line of lines) {
    const body = line.slice(Math.min(indent, indentOf(line)));
    if (indentOf(line) <= indent && listStart.test(body)) points.push([body.slice(2)]);
    else points.at(-1)?.push(isBlank(line) ? '' : line.slice(Math.min(indent + 2, indentOf(line))));
  }
  return points;
}

const box = /^\[([ xX])\] /u;
const option = /^\*\*(.*)\*\* \(`([a-z0-9-]+)`\)$/su;

function itemsIn(lines: readonly string[]): Item[] {
  return pointsIn(lines, 0).map((point) => {
    const firstPart = point.findIndex((line, index) => index > 0 && listStart.test(line));
    const own = firstPart === -1 ? point : point.slice(0, firstPart);
    const parts = firstPart === -1 ? [] : pointsIn(point.slice(firstPart), 0).map(partOf);
    return { ...headOf(own), parts };
  });
}

/** The box, id and text of a point. */
function headOf(lines: readonly string[]): Omit<Item, 'parts'> {
  const [first = '', ...rest] = lines;
  const ticked = box.exec(first);
  const head = ticked ? [first.slice(ticked[0].length), ...rest] : lines;
  const done = ticked ? { done: ticked[1] !== ' ' } : {};
  const named = option.exec(trimBlanks(head.join(' ')));
  if (!named) return { text: paragraphsOf(head), ...done };
  return { text: unescapeLine(named[1] ?? ''), id: named[2] ?? '', ...done };
}

function partOf(lines: readonly string[]): Part {
  const text = lines[0] ?? '';
  const colon = /^((?:[^\\:]|\\.)+):(?: |$)/u.exec(text);
  if (!colon) return { label: '', text: paragraphsOf(lines) };
  return { label: unescapeLine(colon[1] ?? ''), text: paragraphsOf([text.slice(colon[0].length), ...lines.slice(1)]) };
}

function paragraphsOf(lines: readonly string[]): string {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (isBlank(line)) paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map(proseOf)
    .join('\n\n');
}
