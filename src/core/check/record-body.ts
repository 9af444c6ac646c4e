import type { Entry, Item } from '../record/document.ts';
import { blocksOf } from '../record/markdown-blocks.ts';
import { type PlacedEntry, readPlacedEntries } from '../record/read-markdown.ts';
import { type ScannedSection, scanBody } from '../record/scan-body.ts';
import type { SectionId } from '../record/sections.ts';
import { lineStarts, type Span } from './lines.ts';

/** A section with what it says; line numbers count from 0 in the body. */
export interface BodySection extends ScannedSection {
  /** Read when first asked for: most rules look into a few sections. */
  readonly entries: readonly PlacedEntry[];
  /** Whether it holds nothing but blank lines and comments. */
  readonly isEmpty: boolean;
}

export interface PlacedItem {
  readonly item: Item;
  readonly line: number;
}

/** The body of a record for rules: what each section says, and where. */
export interface RecordBody {
  readonly sections: readonly BodySection[];
  /** The first section with this marker. */
  section(id: SectionId): BodySection | undefined;
  /** Where the body begins to say something: the place for what it lacks. */
  top(): Span;
  /** The visible part of a line of the body, as a span of the whole text. */
  lineSpan(line: number): Span;
  /** Where a word stands at or after a line; that line where it does not. */
  wordSpan(word: string, line: number): Span;
}

export function openBody(text: string, body: string): RecordBody {
  const sections = scanBody(body).map(openSection);
  const byId = new Map<SectionId, BodySection>();
  for (const section of sections) if (section.id !== undefined && !byId.has(section.id)) byId.set(section.id, section);
  const start = text.length - body.length;
  let starts: readonly number[] | undefined;
  const startOf = (line: number) => {
    starts ??= lineStarts(body);
    return start + (starts[line] ?? body.length);
  };
  const lineSpan = (line: number) => visible(text, startOf(line));
  return {
    sections,
    section: (id) => byId.get(id),
    top: () => {
      const { start } = lineSpan(sections[0]?.line ?? 0);
      return { start, end: start };
    },
    lineSpan,
    wordSpan: (word, line) => {
      const at = text.indexOf(word, startOf(line));
      return at === -1 ? lineSpan(line) : { start: at, end: at + word.length };
    },
  };
}

function openSection(section: ScannedSection): BodySection {
  let entries: readonly PlacedEntry[] | undefined;
  return {
    ...section,
    get entries() {
      entries ??= readPlacedEntries(section.lines);
      return entries;
    },
    get isEmpty() {
      return blocksOf(section.lines).next().done === true;
    },
  };
}

/** From the first to the last visible character of the line that begins there. */
function visible(text: string, start: number): Span {
  const [, blank = '', own = ''] = /^([ \t]*)([^\r\n]*)/u.exec(text.slice(start, start + 2000)) ?? [];
  const from = start + blank.length;
  return { start: from, end: from + own.trimEnd().length };
}

const points = new WeakMap<BodySection, readonly PlacedItem[]>();

/** The points of a section, with where they stand. Many rules ask for them, so they are kept. */
export function itemsOf(section: BodySection | undefined): readonly PlacedItem[] {
  if (!section) return [];
  const found = points.get(section) ?? section.entries.flatMap((placed) => pointsOf(placed, section.first));
  points.set(section, found);
  return found;
}

function pointsOf({ entry, itemLines }: PlacedEntry, first: number): PlacedItem[] {
  if (entry.kind !== 'items') return [];
  const lines = itemLines();
  return entry.items.map((item, at) => ({ item, line: first + (lines[at] ?? 0) }));
}

/** What a section says, all of it as text. */
export function wordsOf(section: BodySection | undefined): string {
  return (section?.entries ?? []).map(({ entry }) => entryText(entry)).join('\n');
}

export function entryText(entry: Entry): string {
  if (entry.kind === 'image') return '';
  if (entry.kind !== 'items') return entry.text;
  return entry.items.map(({ text, parts }) => [text, ...parts.map((part) => part.text)].join('\n')).join('\n');
}
