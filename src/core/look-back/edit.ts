import { type Entry, itemsOf, type RecordDocument } from '../record/document.ts';
import { lineEndOf, linesOf } from '../record/lines.ts';
import { printEntries } from '../record/markdown.ts';
import { sectionsIn, splitFrontMatter } from '../record/parse.ts';
import type { FrontMatter } from '../record/schema.ts';
import { marker } from '../record/sections.ts';
import { loadYaml } from '../yaml/load.ts';

/*
 * Edits on the text of a record, by offsets: every byte that is not part of the edit stays what it was. Nothing here
 * prints a record anew.
 */

/** The record with another status; the very same text where it has that status already. */
export function withStatus(text: string, status: FrontMatter['status']): string {
  const front = splitFrontMatter(text);
  if (front === undefined) return text;
  const { start, end } = loadYaml(front.yaml).locate(['status'], 'value');
  const own = front.yaml.slice(start, end);
  const said = /open|closed/u.exec(own);
  if (said === null) return text;
  const at = front.offset + start + said.index;
  return text.slice(0, at) + status + text.slice(at + said[0].length);
}

/** More tries than this are for no record a hand wrote. */
const MAX_TRIES = 200;

/**
 * The record with the box of one agreement ticked; nothing where no open box has that text. Which box on which line is
 * that of the agreement, is for the reader of records to say: a box is turned, and it must be that agreement, and nothing
 * else, that then reads otherwise.
 */
export function withTick(text: string, agreement: string): string | undefined {
  const boxes = boxesIn(text);
  const at = boxes.findIndex((box) => box.text === agreement && box.done === false);
  if (at === -1) return undefined;
  const wanted = boxes.map((box, index) => (index === at ? { ...box, done: true } : box));
  const rank = boxes.slice(0, at).filter(({ done }) => done === false).length;
  const open = openBoxes(text)
    .map((offset, index) => ({ offset, away: Math.abs(index - rank) }))
    .sort((a, b) => a.away - b.away);
  for (const { offset } of open.slice(0, MAX_TRIES)) {
    const turned = `${text.slice(0, offset)}x${text.slice(offset + 1)}`;
    if (JSON.stringify(boxesIn(turned)) === JSON.stringify(wanted)) return turned;
  }
  return undefined;
}

function boxesIn(text: string) {
  const sections = sectionsIn(splitFrontMatter(text)?.body ?? '');
  return itemsOf({ sections } as unknown as RecordDocument, 'actions');
}

/** Where the blank of every open box among the agreements stands. */
function openBoxes(text: string): number[] {
  const found: number[] = [];
  let section = '';
  for (const { text: line, start, marker: named } of linesOf(text)) {
    section = named ?? section;
    if (section === 'actions' && /^[-*+] \[ \] /u.test(line)) found.push(start + 3);
  }
  return found;
}

/** The record with one more look-back at its end, in the line ends of the file. */
export function withLookBack(text: string, entries: readonly Entry[], heading: string): string {
  const lineEnd = lineEndOf(text);
  const lines = [
    marker('look-back'),
    '',
    `## ${freeHeading(text, heading)}`,
    '',
    ...printEntries(entries).split('\n'),
    '',
  ];
  return text + lineEnd.repeat(lineEndsMissing(text)) + lines.join(lineEnd);
}

/** How many line ends make one blank line at the end of a text, if there is none. */
function lineEndsMissing(text: string): number {
  const [beforeLast = '', last = ''] = [...linesOf(text)].slice(-2).map((line) => line.text);
  const isBlank = (line: string) => /^[ \t]*$/u.test(line);
  if (last !== '') return isBlank(last) ? 1 : 2;
  return isBlank(beforeLast) ? 0 : 1;
}

/** "Terugblik", "Terugblik 2", and so on: two headings alike tell nobody where they are. */
function freeHeading(text: string, heading: string): string {
  const taken = new Set([...linesOf(text)].map((line) => /^#+ +(.*?)\s*$/u.exec(line.text)?.[1]));
  for (let n = 1; ; n += 1) {
    const own = n === 1 ? heading : `${heading} ${n}`;
    if (!taken.has(own)) return own;
  }
}

/** The line (from 1) of fenced code that is never closed: whatever is added after it would be code. */
export function openFence(text: string): number | undefined {
  const lines = [...linesOf(`${text}\n${marker('look-back')}`)];
  if (lines.at(-1)?.marker !== undefined) return undefined;
  const lastProse = lines.findLastIndex(({ isCode }) => !isCode);
  return lastProse + 2;
}
