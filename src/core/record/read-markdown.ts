import { countAtEnd, trimBlanks } from '../text/trim.ts';
import type { Entry, Item, Part } from './document.ts';
import { unescapeLine } from './escape.ts';
import { type Block, blocksOf, indentOf, isBlank, isPoint } from './markdown-blocks.ts';

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
  const entries: PlacedEntry[] = [];
  for (const block of blocksOf(lines)) addBlock(entries, block);
  return entries;
}

/** Adds what a block says; a list under a label, and a paragraph under another, belong to the entry before them. */
function addBlock(entries: PlacedEntry[], block: Block): void {
  if (block.kind === 'heading') entries.push(placed({ kind: 'heading', text: unescapeLine(block.text) }, block.line));
  else if (block.kind === 'list') addList(entries, block.lines, block.line);
  else addParagraph(entries, block.lines, block.line);
}

function addList(entries: PlacedEntry[], lines: readonly string[], line: number): void {
  const last = entries.at(-1);
  const items = itemsIn(lines);
  const itemLines = () => startsOfPoints(lines).map((own) => line + own);
  if (last?.entry.kind === 'text' && last.entry.label !== undefined && last.entry.text === '') {
    entries.pop();
    entries.push({ entry: { kind: 'items', label: last.entry.label, items }, line: last.line, itemLines });
  } else entries.push({ entry: { kind: 'items', items }, line, itemLines });
}

const none = () => [];

function placed(entry: Entry, line: number): PlacedEntry {
  return { entry, line, itemLines: none };
}

const image = /^!\[((?:[^\\\]]|\\.)*)\]\(([^)\s]*)\)$/su;
const labelled = /^\*\*((?:[^\\*]|\\.)+?):\*\*(?: |$)/u;

function addParagraph(entries: PlacedEntry[], lines: readonly string[], line: number): void {
  const [first = '', ...others] = lines;
  const picture = first.startsWith('![') ? image.exec(lines.join(' ')) : null;
  if (picture) {
    const entry: Entry = { kind: 'image', alt: unescapeLine(picture[1] ?? ''), file: decoded(picture[2] ?? '') };
    entries.push(placed(entry, line));
    return;
  }
  const label = first.startsWith('**') ? labelled.exec(first) : null;
  if (label) {
    const rest = [first.slice(label[0].length), ...others];
    entries.push(placed({ kind: 'text', label: unescapeLine(label[1] ?? ''), text: proseOf(rest) }, line));
  } else addProse(entries, proseOf(lines), line);
}

function addProse(entries: PlacedEntry[], text: string, line: number): void {
  const last = entries.at(-1);
  if (last?.entry.kind !== 'text') {
    entries.push(placed({ kind: 'text', text }, line));
    return;
  }
  const longer = last.entry.text === '' || text === '' ? last.entry.text + text : `${last.entry.text}\n\n${text}`;
  entries.pop();
  entries.push(placed({ ...last.entry, text: longer }, last.line));
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
  return lines.flatMap((line, at) => (isPoint(line) ? [at] : []));
}

/** Splits on lines that start a point at the given indent; indented lines belong to the point above. */
function pointsIn(lines: readonly string[], indent: number): string[][] {
  const points: string[][] = [];
  for (const line of lines) {
    const body = line.slice(Math.min(indent, indentOf(line)));
    if (indentOf(line) <= indent && isPoint(body)) points.push([body.slice(2)]);
    else points.at(-1)?.push(isBlank(line) ? '' : line.slice(Math.min(indent + 2, indentOf(line))));
  }
  return points;
}

const box = /^\[([ xX])\] /u;
const option = /^\*\*(.*)\*\* \(`([a-z0-9-]+)`\)$/su;

function itemsIn(lines: readonly string[]): Item[] {
  return pointsIn(lines, 0).map((point) => {
    const firstPart = point.findIndex((line, index) => index > 0 && isPoint(line));
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
