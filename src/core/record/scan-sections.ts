import type { Block } from '../markdown/blocks.ts';
import { nearest } from '../text/nearest.ts';
import type { Passage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { withoutComments } from '../text/without-comments.ts';
import { asField, type FieldId, fieldNames, folded, sectionByHeading } from './fields.ts';
import { note, type RecordReading, unplace } from './notes.ts';
import { DERIVED, isSectionId, marker, type SectionId, sectionIds } from './sections.ts';
import { titleHeading } from './title-heading.ts';

/** A marker of a field: of the label that comes next, or of the parts of points that bear a label. */
interface FieldMarker {
  readonly kind: 'field-marker';
  readonly field: FieldId;
  readonly label: string | undefined;
}

export type ScannedPart = Block | FieldMarker;

/** A section with its parts, not yet read; without an id it is a part of people's own. */
export interface ScannedSection {
  readonly id: SectionId | undefined;
  readonly by: 'marker' | 'heading';
  readonly at: Span;
  heading?: Passage;
  readonly parts: ScannedPart[];
}

interface Marker {
  readonly name: string;
  readonly field: string | undefined;
  readonly label: string | undefined;
  readonly at: Span;
}

const markerPattern = /<!--\s*driehoek:([a-z-]+)(?:\.([a-z-]+))?\s*(?:=((?:[^-<]|-(?!->)|<(?!!--(?!>)))*))?-->/gu;
/** In UTF-16 units. */
const MAX_LABEL = 80;
/** Markers of ours that are of no section. */
const others = new Set(['copy', 'log']);

type Html = Block & { readonly kind: 'html' };

function isHtml(block: Block): block is Html {
  return block.kind === 'html';
}

function hasMarker(block: Block): block is Html {
  return isHtml(block) && block.text.text.includes('driehoek:');
}

function markersIn({ text: { text }, at }: Html): Marker[] {
  return [...text.matchAll(markerPattern)].flatMap((match) => {
    const start = at.start + match.index;
    const [whole, name = '', field] = match;
    const label = match[3]?.trim();
    const isLabel = label === undefined || (label !== '' && label.length <= MAX_LABEL && !label.includes('\n'));
    return isLabel ? [{ name, field, label, at: { start, end: start + whole.length } }] : [];
  });
}

interface Scan {
  readonly reading: RecordReading;
  /** Sections that have a marker somewhere: a heading alone does not make one of these again. */
  readonly marked: ReadonlySet<string>;
  readonly sections: ScannedSection[];
  current: ScannedSection;
  /** Whether the heading of the section is still to come. */
  awaitsTitle: boolean;
}

/**
 * The sections of a body, and the parts of people's own between them. A section is known by its marker, and the heading that
 * comes next is its title, whatever it says; without a marker by a heading that was ever used for it. Never by its place.
 */
export function scanSections(blocks: readonly Block[], reading: RecordReading): ScannedSection[] {
  const markers = new Map<Block, Marker[]>(blocks.filter(hasMarker).map((block) => [block, markersIn(block)]));
  const all = [...markers.values()].flat();
  const marked = new Set(all.filter(({ field }) => field === undefined).map(({ name }) => name));
  const first: ScannedSection = { id: undefined, by: 'heading', at: { start: 0, end: 0 }, parts: [] };
  for (const block of blocks.filter(isHtml)) refuseHidden(block, markers.get(block), reading);
  const scan: Scan = { reading, marked, sections: [first], current: first, awaitsTitle: false };
  for (const block of blocks) {
    const own = markers.get(block) ?? [];
    if (own.length > 0) for (const one of own) addMarker(one, scan);
    else if (block.kind === 'heading') addHeading(block, scan);
    else {
      scan.current.parts.push(block);
      if (block.kind !== 'html') scan.awaitsTitle = false;
    }
  }
  return scan.sections;
}

/** Whether a comment holds what was not meant as one: the sign that ends it was lost. */
function hidesMore({ text: { text } }: Html, own: readonly Marker[] = []): boolean {
  if (own.length > 0 && withoutComments(text).trim() !== '') return true;
  if (!text.startsWith('<!--')) return false;
  const [first = '', ...rest] = text.split(/\r\n?|\n/u);
  if (own.length === 0 && first.includes('driehoek:') && !others.has(/driehoek:([a-z-]+)/u.exec(first)?.[1] ?? ''))
    return true;
  return rest.some((line) => /^#{1,6} /u.test(line) && sectionByHeading(line.replace(/^#+ /u, '')) !== undefined);
}

function refuseHidden(block: Html, own: readonly Marker[] | undefined, reading: RecordReading): void {
  if (hidesMore(block, own)) unplace(reading, 'passage-unplaced', firstLine(block));
}

function firstLine({ at, text: { text } }: Html): Span {
  return { start: at.start, end: at.start + (/[\r\n]/u.exec(text)?.index ?? text.length) };
}

function begin(scan: Scan, id: SectionId | undefined, by: ScannedSection['by'], at: Span): void {
  scan.current = { id, by, at, parts: [] };
  scan.sections.push(scan.current);
  scan.awaitsTitle = by === 'marker';
}

function addMarker({ name, field, label, at }: Marker, scan: Scan): void {
  const { id } = scan.current;
  if (field !== undefined) {
    const known = name === id ? asField(id, field) : undefined;
    if (known !== undefined) scan.current.parts.push({ kind: 'field-marker', field: known, label });
    else noteUnknown(`${name}.${field}`, id === undefined ? [] : fieldNames(id), at, scan);
  } else if (isSectionId(name)) begin(scan, name, 'marker', at);
  else if (!others.has(name)) begin(scan, noteMisspelt(name, at, scan), 'marker', at);
}

/** A slip in the name of a section of which there is no other is read as that section. */
function noteMisspelt(name: string, at: Span, scan: Scan): SectionId | undefined {
  const meant = nearest(name, sectionIds);
  if (meant === undefined || !isSectionId(meant) || scan.marked.has(meant)) {
    noteUnknown(name, sectionIds, at, scan);
    return undefined;
  }
  const { text, faults } = scan.reading;
  const start = text.indexOf(name, at.start + '<!--'.length);
  const span = { start, end: start + name.length };
  faults.push({ rule: 'section-unknown', at: span, say: [name, meant], edits: [{ ...span, text: meant }] });
  return meant;
}

function noteUnknown(name: string, known: readonly string[], at: Span, { reading }: Scan): void {
  const start = reading.text.indexOf(name, at.start + '<!--'.length);
  note(reading, 'section-unknown', { start, end: start + name.length }, name, nearest(name, known));
}

type Heading = Block & { readonly kind: 'heading' };

function addHeading(heading: Heading, scan: Scan): void {
  const { level, text, at } = heading;
  const { id: own } = scan.current;
  const id = sectionByHeading(text.text) ?? (isTitle(heading, scan) ? DERIVED : undefined);
  const isFree = id !== undefined && (!scan.marked.has(id) || (id === 'look-back' && level <= 3));
  if (scan.awaitsTitle && own !== undefined) {
    scan.awaitsTitle = false;
    scan.current.heading = text;
    if (id !== undefined && id !== own && own !== DERIVED) note(scan.reading, 'section-heading-differs', at, own, id);
  } else if (isFree) beginAtHeading(id, heading, scan);
  else if (scan.awaitsTitle) scan.awaitsTitle = false;
  else if (level <= 2) begin(scan, undefined, 'heading', at);
  else scan.current.parts.push(heading);
}

/** Before all else, the title of the record stands above its summary. */
function isTitle({ level, text }: Heading, { sections, reading: { title } }: Scan): boolean {
  return (
    level === 2 && sections.length === 1 && title !== undefined && folded(text.text) === folded(titleHeading(title))
  );
}

function beginAtHeading(id: SectionId, { at, text: heading }: Heading, scan: Scan): void {
  const { text, faults } = scan.reading;
  begin(scan, id, 'heading', at);
  scan.current.heading = heading;
  // The title may head a note of people's own as well.
  if (id === DERIVED) return;
  const lineEnd = /\r\n?|\n/u.exec(text)?.[0] ?? '\n';
  const edits = [{ start: at.start, end: at.start, text: `${marker(id)}${lineEnd}${lineEnd}` }];
  faults.push({ rule: 'section-marker', at, say: [id], edits });
}
