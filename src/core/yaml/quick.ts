import type { Spot } from './locate.ts';
import {
  newPlaces,
  noteBlock,
  noteChild,
  noteEmpty,
  noteItem,
  noteLine,
  noteLiteral,
  noteOpening,
  offsetOf,
  type Places,
} from './places.ts';
import { readFlow } from './quick-inline.ts';
import { BEYOND, beyond, indentOf, MAX_DEPTH, notKeys, withoutBlanksAtEnd } from './subset.ts';

const key = /^([A-Za-z][A-Za-z0-9_-]*):(?: +((?! ).*))?$/u;

/**
 * Plain data from the part of YAML that people mostly write: mappings, lists, one-line texts, literal blocks and short
 * flow lists. It may refuse, and then gives nothing; it never gives anything else than the full reader (tested against it).
 * Some twenty times quicker, which is most of the time of a run.
 */
export function quickYaml(text: string): { readonly value: unknown } | undefined {
  return /[\t\ufeff]|\r(?!\n)|^(?:---|\.\.\.|%)/mu.test(text) ? undefined : read(readerOf(text));
}

/** Where the values stand in a text that `quickYaml` took, or in whole entries of it. Noting that takes a third more time. */
export function quickSpots(text: string): Spot {
  const reader = readerOf(text);
  const places = newPlaces(text, reader);
  reader.places = places;
  read(reader);
  return places.last;
}

interface Reader {
  /** Without blanks at their ends. */
  readonly lines: string[];
  readonly raw: readonly string[];
  /** Only where they are asked for: few files ever are. */
  places: Places | undefined;
  at: number;
}

function readerOf(text: string): Reader {
  const raw = text.split(text.includes('\r') ? /\r?\n/u : '\n');
  return { lines: raw.map(withoutBlanksAtEnd), raw, places: undefined, at: 0 };
}

function read(reader: Reader): { readonly value: unknown } | undefined {
  try {
    if (peek(reader)?.indent !== 0) return undefined;
    const value = readMapping(reader, 0, 0);
    return peek(reader) === undefined ? { value } : undefined;
  } catch (error) {
    if (error === BEYOND) return undefined;
    throw error;
  }
}

/** The next line that says something, and how far it is indented. */
function peek(reader: Reader): { readonly indent: number; readonly text: string } | undefined {
  for (; reader.at < reader.lines.length; reader.at += 1) {
    const line = reader.lines[reader.at] ?? '';
    const indent = indentOf(line);
    if (indent !== -1 && line[indent] !== '#') return { indent, text: line.slice(indent) };
  }
  return undefined;
}

function readBlock(reader: Reader, indent: number, depth: number): unknown {
  const next = peek(reader);
  if (next === undefined || depth > MAX_DEPTH) return beyond();
  return isItem(next.text) ? readList(reader, indent, depth) : readMapping(reader, indent, depth);
}

function isItem(text: string): boolean {
  return text === '-' || text.startsWith('- ');
}

function readMapping(reader: Reader, indent: number, depth: number): Record<string, unknown> {
  const { places } = reader;
  if (places) noteOpening(places, offsetOf(places, reader.at, indent));
  const found: Record<string, unknown> = {};
  for (
    let line = peek(reader);
    line !== undefined && line.indent === indent && !isItem(line.text);
    line = peek(reader)
  ) {
    const [, name = '', rest = ''] = key.exec(line.text) ?? beyond();
    if (notKeys.test(name) || Object.hasOwn(found, name)) beyond();
    const at = reader.at++;
    found[name] = readValue(reader, rest, indent, depth);
    if (places) noteChild(places, name, offsetOf(places, at, indent));
  }
  closeBlock(reader, indent);
  return found;
}

function readList(reader: Reader, indent: number, depth: number): unknown[] {
  const { places } = reader;
  if (places) noteOpening(places, offsetOf(places, reader.at, indent));
  const found: unknown[] = [];
  for (
    let line = peek(reader);
    line !== undefined && line.indent === indent && isItem(line.text);
    line = peek(reader)
  ) {
    if (places) noteItem(places, indent, reader.at);
    const rest = line.text.replace(/^- */u, '');
    const inner = indent + line.text.length - rest.length;
    if (isItem(rest)) beyond();
    if (key.test(rest)) {
      reader.lines[reader.at] = ' '.repeat(inner) + rest;
      found.push(readMapping(reader, inner, depth + 1));
    } else {
      reader.at += 1;
      found.push(readValue(reader, rest, indent, depth, true));
    }
    if (places) noteChild(places, found.length - 1);
  }
  closeBlock(reader, indent);
  return found;
}

function closeBlock(reader: Reader, indent: number): void {
  const after = peek(reader);
  if (after !== undefined && after.indent > indent) beyond();
  if (reader.places) noteBlock(reader.places, indent, reader.at);
}

/** What follows "key:" or "-": a value on the line, a literal block, a nested block, or nothing. */
function readValue(reader: Reader, rest: string, indent: number, depth: number, inList = false): unknown {
  const { places } = reader;
  if (places) noteLine(places, reader.at - 1, rest.length);
  if (/^\|-?(?: +#.*)?$/u.test(rest)) return readLiteral(reader, indent, rest.startsWith('|-'));
  const value = rest === '' || rest.startsWith('#') ? undefined : readFlow(rest, places);
  const next = peek(reader);
  const isDeeper = next !== undefined && next.indent > indent;
  if (value !== undefined) return isDeeper ? beyond() : value.of;
  if (isDeeper) return readBlock(reader, next.indent, depth + 1);
  if (!inList && next?.indent === indent && isItem(next.text)) return readList(reader, indent, depth + 1);
  if (places) noteEmpty(places, reader.at, rest !== '' || (inList && places.isCommented));
  return null;
}

function readLiteral(reader: Reader, indent: number, isStripped: boolean): string {
  const from = reader.at;
  const isInside = (own: number) => own === -1 || own > indent;
  while (reader.at < reader.raw.length && isInside(indentOf(reader.raw[reader.at] ?? ''))) reader.at += 1;
  const block = reader.raw.slice(from, reader.at);
  const first = block.findIndex((line) => indentOf(line) !== -1);
  const margin = first === -1 ? beyond() : indentOf(block[first] ?? '');
  const isOff = (line: string, at: number) => (at < first ? line.length > margin : /[^ ]/u.test(line.slice(0, margin)));
  if (block.some(isOff)) beyond();
  const length = block.findLastIndex((line) => line.length > margin) + 1;
  if (reader.places) noteLiteral(reader.places, from + length);
  const lines = block.slice(0, length).map((line) => line.slice(margin));
  return `${lines.join('\n')}${isStripped ? '' : '\n'}`;
}
