import type { Span } from '../text/span.ts';
import type { LoadedYaml } from './loaded.ts';
import { locate, type Spot } from './locate.ts';
import { quickSpots } from './quick.ts';
import { withoutBlanksAtEnd } from './subset.ts';

/**
 * Where everything stands in a text that the quick reader took. In such a text a letter at the start of a line is that of
 * a key, and what follows up to the next one reads on its own: only what is asked for is read again.
 */
export function quickLocate(text: string): LoadedYaml['locate'] {
  const spots = new Map<number, Spot>();
  const startOf = keyFinder(text);
  return (path, part) => {
    const key = String(path[0]);
    const from = startOf(key);
    if (from === -1) {
      const first = text.search(/(?<![^\n])[A-Za-z]/u);
      return { start: first, end: first };
    }
    const colon = from + key.length;
    if (path.length === 1 && part === 'key') return { start: from, end: colon };
    const near = path.length === 1 ? onLine(text, colon) : undefined;
    if (near) return near;
    const spot = spots.get(from) ?? quickSpots(text.slice(from, endOf(text, from)));
    spots.set(from, spot);
    const { start, end } = locate(spot, path, part);
    return { start: from + start, end: from + end };
  };
}

/** After so many questions about a text all its keys are noted: most texts never get as many. */
const WORTH_NOTING = 40;

/** Finds where a key of the text itself begins; -1 where it is not there. */
function keyFinder(text: string): (key: string) => number {
  let asked = 0;
  let starts: Map<string, number> | undefined;
  return (key) => {
    asked += 1;
    if (asked > WORTH_NOTING) starts ??= startsIn(text);
    if (starts) return starts.get(key) ?? -1;
    if (!/^[A-Za-z][\w-]*$/u.test(key)) return -1;
    if (text.startsWith(`${key}:`)) return 0;
    const at = text.indexOf(`\n${key}:`);
    return at === -1 ? -1 : at + 1;
  };
}

function startsIn(text: string): Map<string, number> {
  const starts = new Map<string, number>();
  for (const { 1: key = '', index } of text.matchAll(/(?<![^\n])([A-Za-z][\w-]*):/gu))
    if (!starts.has(key)) starts.set(key, index);
  return starts;
}

function endOf(text: string, from: number): number {
  const next = /\n[A-Za-z]/gu;
  next.lastIndex = from;
  const at = next.exec(text)?.index;
  return at === undefined ? text.length : at + 1;
}

/** The value on a line without a comment, as asked of every record: reading takes ten times as long. */
function onLine(text: string, colon: number): Span | undefined {
  const line = /: +([^\s|#][^#\r\n]*)(?=\r?\n|$)/uy;
  line.lastIndex = colon;
  const value = line.exec(text)?.[1];
  if (value === undefined) return undefined;
  const start = line.lastIndex - value.length;
  return { start, end: start + withoutBlanksAtEnd(value).length };
}
