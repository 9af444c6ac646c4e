import type { Place } from '../check/finding.ts';
import { placeFinder, type Span } from '../check/lines.ts';

/** Where in the file a part of a text stands that was read from it. */
export type SourcePlace = (text: string, span: Span) => Place;

/** A text as it is read, and for each of its UTF-16 units where it stands in the source. */
interface Plain {
  readonly text: string;
  readonly offsets: readonly number[];
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&amp;': '&', '&nbsp;': ' ' };
/** An escape, an entity, or blanks; a typed line end is a blank here too. */
const written = /\\([!-/:-@[-`{-~])|&(?:lt|amp|nbsp);|(?:\\?\s)+/gu;

/**
 * The parser keeps no places: wrapping and escapes are undone here with the offsets kept, and the text is looked up. A
 * text that is not found so counts as standing in the first line.
 */
export function sourcePlaces(source: string): SourcePlace {
  const place = placeFinder(source);
  const plain = plainOf(source);
  return (text, { start, end }) => {
    const wanted = plainOf(text);
    const from = wanted.offsets.findIndex((offset) => offset >= start);
    const part = wanted.text.slice(from, from + plainOf(text.slice(start, end)).text.length);
    const whole = plain.text.indexOf(wanted.text.trim());
    const lead = wanted.text.length - wanted.text.trimStart().length;
    const at = whole === -1 ? plain.text.indexOf(part) : whole + from - lead;
    if (at === -1) return place({ start: 0, end: 0 });
    const last = plain.offsets[at + Math.max(0, part.length - 1)] ?? 0;
    return place({ start: plain.offsets[at] ?? 0, end: last + 1 });
  };
}

function plainOf(source: string): Plain {
  const offsets: number[] = [];
  let text = '';
  const add = (piece: string, offset: number, step: number) => {
    for (let at = 0; at < piece.length; at += 1) offsets.push(offset + at * step);
    text += piece;
  };
  let done = 0;
  for (const { 0: found, 1: escaped, index } of source.matchAll(written)) {
    add(source.slice(done, index), done, 1);
    if (escaped === undefined) add(entities[found] ?? ' ', index, 0);
    else add(escaped, index + 1, 0);
    done = index + found.length;
  }
  add(source.slice(done), done, 1);
  return { text, offsets };
}
