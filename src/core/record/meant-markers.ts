import type { Edit } from '../text/edit.ts';
import { withEdits } from '../text/edit.ts';
import { nearest } from '../text/nearest.ts';
import { countAtEnd } from '../text/trim.ts';
import { sectionByHeading, sectionByWord } from './fields.ts';
import { linesOf, type TextLine } from './lines.ts';
import type { MeantBody } from './list-marks.ts';
import type { ReadFault } from './notes.ts';
import { isSectionId, marker, type SectionId, sectionIds } from './sections.ts';

/** A line on its own that was meant as a marker. In UTF-16 units it is no longer than this. */
const MAX_LINE = 90;
/** With its first sign alone as an entity it is what the program makes of a marker that was typed as an answer. */
const attempt =
  /^(?!&lt;.*[^;]$)(?=<|&lt;|!-|.*->$)(?:[<‹«]|&lt;)?!?[-–—‐]{0,4} {0,3}driehoek {0,2}[:：;=_/ -] {0,2}(\p{L}[\p{L} &_-]{0,40}?) {0,3}[-–—‐]{0,4}!?(?:[>›»]|&gt;)?$/iu;
const exact = /^<!--\s*driehoek:([a-z-]+)\s*-->$/u;
const others: ReadonlySet<string> = new Set(['copy', 'log']);

interface Found {
  readonly id: SectionId;
  readonly note: ReadFault;
  readonly read: Edit;
}

const likely = /[-–—‐<;!] {0,3}driehoek/giu;
const sound = new RegExp(`<!-- driehoek:(?:${[...sectionIds, ...others].join('|')})(?:\\.| -->)`, 'gu');

/** A record in which a mangled marker, or one with another name for its section, is what was meant; as long as it was. */
export function withMarkers(text: string, from: number): MeantBody {
  const body = text.slice(from);
  if ((body.match(likely)?.length ?? 0) === (body.match(sound)?.length ?? 0)) return { text, notes: [] };
  const lines = [...linesOf(text, from)];
  const marked = new Set(lines.flatMap((line) => line.marker ?? []));
  const found = lines.flatMap((line, at): Found[] => {
    const own =
      isAttempt(line) && !isWithin(lines, at) ? markerMeant(line, headingBelow(lines, at), marked) : undefined;
    if (own === undefined || marked.has(own)) return [];
    marked.add(own);
    return [foundAt(line, own)];
  });
  const edits = found.map(({ read }) => read);
  const mended = new Set(found.map(({ id }) => id));
  return { text: withEdits(text, edits), notes: found.map(({ note }) => note), mended };
}

function isAttempt({ text }: TextLine): boolean {
  return text.length <= MAX_LINE && attempt.test(text.trim());
}

/** In fenced code, or in a comment that began before. A marker that is never closed begins one itself. */
function isWithin(lines: readonly TextLine[], at: number): boolean {
  const { isCode, text } = lines[at] ?? { isCode: true, text: '' };
  if (!isCode) return false;
  const next = lines.slice(at + 1, at + 3).find((line) => line.text.trim() !== '');
  return lines[at - 1]?.isCode === true || !text.startsWith('<!--') || next?.text.trim().startsWith('--') === true;
}

function headingBelow(lines: readonly TextLine[], at: number): SectionId | undefined {
  const next = lines.slice(at + 1, at + 4).find(({ text }) => text.trim() !== '');
  const [, heading] = /^ {0,3}#{1,6} +(\S.*)$/u.exec(next?.text ?? '') ?? [];
  return heading === undefined ? undefined : sectionByHeading(withoutClosing(heading));
}

/** Without the signs that may stand behind a heading too, as in "## Moment ##". */
function withoutClosing(heading: string): string {
  const text = heading.slice(0, heading.length - countAtEnd(heading, ' '));
  const words = text.slice(0, text.length - countAtEnd(text, '#'));
  return words !== text && words.endsWith(' ') ? words.slice(0, words.length - countAtEnd(words, ' ')) : heading;
}

/** The section of a marker: by its name in whatever language, else by the heading below it. */
function markerMeant(
  { text }: TextLine,
  heading: SectionId | undefined,
  marked: ReadonlySet<string>,
): SectionId | undefined {
  const name = attempt.exec(text.trim())?.[1] ?? '';
  const exactName = exact.exec(text.trim())?.[1];
  if (exactName !== undefined && (isSectionId(exactName) || others.has(exactName))) return undefined;
  const words = name
    .toLowerCase()
    .replace(/[ _-]+/gu, ' ')
    .trim();
  const slug = words.replaceAll(' ', '-');
  const said = isSectionId(slug) ? slug : (sectionByHeading(words) ?? sectionByWord(words));
  if (said !== undefined && !marked.has(said)) return said;
  if (heading !== undefined && !marked.has(heading)) return heading;
  const near = exactName === undefined ? nearest(slug, sectionIds) : undefined;
  return near !== undefined && isSectionId(near) ? near : undefined;
}

function foundAt({ text, start }: TextLine, id: SectionId): Found {
  const own = text.trim();
  const from = start + text.indexOf(own);
  const at = { start: from, end: from + own.length };
  const right = marker(id);
  const short = right.replaceAll(' ', '');
  // Too short for a marker: a line of nothing, and its section is known by its heading.
  const read = short.length <= own.length ? short.padEnd(own.length) : ' '.repeat(own.length);
  const note: ReadFault = { rule: 'section-unknown', at, say: [undefined, id], edits: [{ ...at, text: right }] };
  return { id, note, read: { ...at, text: read } };
}
