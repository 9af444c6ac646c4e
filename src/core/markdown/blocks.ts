import { joined, type Passage, plainText, type Run, rawPassage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { type Image, type Link, readInline } from './inline.ts';
import { blockTokens, type Env, MAX_NESTING, type Token } from './parser.ts';

/** A part of a Markdown text. Spans leave out the blanks around it. */
export type Block = { readonly at: Span } & (
  | { readonly kind: 'paragraph'; readonly text: Passage }
  | { readonly kind: 'heading'; readonly level: number; readonly text: Passage }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'html' | OtherKind; readonly text: Passage }
);

/** What is neither text nor list; what is nested too deep is not taken apart. */
type OtherKind = 'table' | 'quote' | 'code' | 'rule' | 'definition' | 'too-deep';

export interface ListItem {
  /** From its bullet or number to the end of what it says itself. */
  readonly at: Span;
  readonly blocks: readonly Block[];
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Everything in the text, in its order: also comments, addresses, code and what stands for pictures. */
  readonly passages: readonly Passage[];
  readonly images: readonly Image[];
  readonly links: readonly Link[];
}

interface Reader {
  readonly text: string;
  readonly lines: readonly Span[];
  /** Whether it holds no typographic sign: then no part of it need be searched for them. */
  readonly isAllPlain: boolean;
  readonly tokens: readonly Token[];
  readonly env: Env;
  readonly passages: Passage[];
  readonly images: Image[];
  readonly links: Link[];
  at: number;
}

/** The blocks of a text from an offset on, whatever its line ends. Never throws; time is linear in the length of the text. */
export function readBlocks(text: string, from: number): Blocks {
  const lines = linesOf(text, from);
  const env: Env = {};
  const body = text.slice(from);
  const tokens = blockTokens(body.includes('\r') ? body.replace(/\r\n?/gu, '\n') : body, env);
  const isAllPlain = plainText(body) === body;
  const reader: Reader = { text, lines, isAllPlain, tokens, env, passages: [], images: [], links: [], at: 0 };
  const blocks: Block[] = [];
  while (reader.at < tokens.length) blocks.push(...(isTooDeep(reader) ? [skipDeep(reader)] : readBlock(reader)));
  return { blocks, passages: reader.passages, images: reader.images, links: reader.links };
}

function linesOf(text: string, from: number): Span[] {
  const lines: Span[] = [];
  let start = from;
  if (text.includes('\r')) {
    for (const { 0: end, index } of text.slice(from).matchAll(/\r\n?|\n/gu)) {
      lines.push({ start, end: from + index });
      start = from + index + end.length;
    }
  } else {
    for (let end = text.indexOf('\n', from); end !== -1; end = text.indexOf('\n', start)) {
      lines.push({ start, end });
      start = end + 1;
    }
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Past its own bound the parser leaves out what is left, without a word. */
function isTooDeep({ tokens, at }: Reader): boolean {
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > at && token.level === 0)) return false;
    if (token.level >= MAX_NESTING - 1) return true;
  }
  return false;
}

function skipDeep(reader: Reader): Block {
  const lines = mapOf(reader.tokens[reader.at]);
  do reader.at += 1;
  while ((reader.tokens[reader.at]?.level ?? 0) > 0);
  reader.at += 1;
  return other('too-deep', lines, reader);
}

function readBlock(reader: Reader): Block[] {
  const token = reader.tokens[reader.at++];
  switch (token?.type) {
    case 'paragraph_open':
      return [readParagraph(reader)];
    case 'heading_open':
      return [readHeading(Number(token.tag.slice(1)), mapOf(token), reader)];
    case 'bullet_list_open':
    case 'ordered_list_open':
      return [readList(mapOf(token), reader)];
    case 'blockquote_open':
    case 'table_open':
      return [readNested(token, reader)];
    case 'html_block':
      return [other('html', mapOf(token), reader)];
    case 'fence':
    case 'code_block':
      return [other('code', mapOf(token), reader)];
    case 'hr':
      return [other('rule', mapOf(token), reader)];
    case 'reference_definition':
      return [other('definition', mapOf(token), reader)];
    default:
      return [];
  }
}

function readParagraph(reader: Reader): Block {
  const source = contentOf(reader.tokens[reader.at], reader);
  reader.at += 2;
  return { kind: 'paragraph', text: readText(source, reader), at: source.at };
}

function readHeading(level: number, lines: Lines, reader: Reader): Block {
  const source = contentOf(reader.tokens[reader.at], reader);
  reader.at += 2;
  return { kind: 'heading', level, text: readText(source, reader), at: visible(lines, reader) };
}

function readText(source: Passage, reader: Reader): Passage {
  const { text, images, links, hidden } = readInline(source, reader.env);
  reader.passages.push(text, ...images.map(({ alt }) => alt), ...hidden);
  reader.images.push(...images);
  reader.links.push(...links);
  return text;
}

function readList(lines: Lines, reader: Reader): Block {
  const items: ListItem[] = [];
  while (reader.tokens[reader.at]?.type === 'list_item_open') {
    const [first] = mapOf(reader.tokens[reader.at++]);
    const blocks = readUntil('list_item_close', reader);
    const { start, end } = visible([first, first + 1], reader);
    const [own] = blocks;
    items.push({ at: { start, end: own?.kind === 'paragraph' ? own.at.end : end }, blocks });
  }
  reader.at += 1;
  return { kind: 'list', items, at: visible(lines, reader) };
}

function readUntil(type: string, reader: Reader): Block[] {
  const blocks: Block[] = [];
  while (reader.at < reader.tokens.length && reader.tokens[reader.at]?.type !== type) blocks.push(...readBlock(reader));
  reader.at += 1;
  return blocks;
}

/** A quote or a table: what it says is read for its passages; as a block it stays whole. */
function readNested({ type, map }: Token, reader: Reader): Block {
  const lines: Lines = map ?? [0, 0];
  if (type === 'blockquote_open') {
    const before = reader.passages.length;
    readUntil('blockquote_close', reader);
    return { kind: 'quote', text: joined(reader.passages.slice(before), '\n'), at: visible(lines, reader) };
  }
  while (reader.tokens[reader.at]?.type !== 'table_close') reader.at += 1;
  reader.at += 1;
  const rows = Array.from({ length: lines[1] - lines[0] }, (_, row) => {
    const { start, end } = visible([lines[0] + row, lines[0] + row + 1], reader);
    return readText(rawPassage(reader.text.slice(start, end), start), reader);
  });
  return { kind: 'table', text: joined(rows, '\n'), at: visible(lines, reader) };
}

function other(kind: 'html' | OtherKind, lines: Lines, reader: Reader): Block {
  const at = visible(lines, reader);
  const text = rawPassage(reader.text.slice(at.start, at.end), at.start);
  reader.passages.push(text);
  return { kind, text, at };
}

/** Numbers of the first line and of the one after the last. */
type Lines = readonly [first: number, end: number];

function mapOf(token: Token | undefined): Lines {
  return token?.map ?? [0, 0];
}

/** From the first to the last visible character of some lines. */
function visible([first, end]: Lines, { text, lines }: Reader): Span {
  const from = lines[first]?.start ?? text.length;
  const to = lines[Math.max(first, end - 1)]?.end ?? text.length;
  const own = text.slice(from, to);
  const start = from + (own.length - own.trimStart().length);
  return { start, end: Math.max(start, from + own.trimEnd().length) };
}

/**
 * The content of an inline token, with its place: every line of it is the end of its line in the file, but for blanks, and the
 * number signs that may close a heading.
 */
function contentOf(token: Token | undefined, { text, lines, isAllPlain }: Reader): Passage {
  const runs: Run[] = [];
  const content = token?.content ?? '';
  const [first] = mapOf(token);
  let out = 0;
  for (const [index, line] of content.split('\n').entries()) {
    const own = lines[first + index] ?? { start: text.length, end: text.length };
    const { lead, start, words } = placeIn(text, own, line);
    if (index > 0) runs.push({ out: out - 1, start: runs.at(-1)?.end ?? start, end: start });
    if (lead > 0) runs.push({ out, start, end: words });
    runs.push({ out: out + lead, start: words, end: words + line.length - lead });
    out += line.length + 1;
  }
  const at = { start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0 };
  return { text: content, plain: isAllPlain ? content : plainText(content), marks: [], at, runs };
}

/**
 * Where a line of content begins in its line of the file, and where its words do. Blanks before them that are not the same in
 * the file, as where a tab stands for several, are `lead`.
 */
function placeIn(
  text: string,
  { start: from, end }: Span,
  line: string,
): { readonly lead: number; readonly start: number; readonly words: number } {
  if (text.endsWith(line, end)) return { lead: 0, start: end - line.length, words: end - line.length };
  const whole = text.slice(from, end);
  const own = line.trimStart();
  const words = from + Math.max(0, whole.endsWith(own) ? whole.length - own.length : whole.lastIndexOf(own));
  const lead = line.length - own.length;
  const start = Math.max(from, words - lead);
  return text.slice(start, words) === line.slice(0, lead) ? { lead: 0, start, words: start } : { lead, start, words };
}
