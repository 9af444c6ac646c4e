import { type Blocks, readBlocks } from '../markdown/blocks.ts';
import { conflictIn } from '../text/conflict.ts';
import type { Span } from '../text/span.ts';
import { loadYaml } from '../yaml/load.ts';
import { isPromise, readAgreements, refuseBoxes } from './agreements.ts';
import { readDissent } from './dissent.ts';
import { readEscalation } from './escalation.ts';
import { fieldByLabel, sectionByHeading } from './fields.ts';
import { type Front, findFront, frontOf } from './front.ts';
import { readLookBacks } from './look-backs.ts';
import { note, type ReadFault, type RecordReading, unplace } from './notes.ts';
import { optionsIn } from './options.ts';
import { readFields } from './read-fields.ts';
import { type Day, type Field, NO_DAY, type PlacedImage, type Review, type Section } from './review.ts';
import { type ScannedPart, type ScannedSection, scanSections } from './scan-sections.ts';
import type { FrontMatter } from './schema.ts';
import type { SectionId } from './sections.ts';
import { settledBy } from './settled.ts';

export type ReadReview =
  | {
      readonly ok: true;
      readonly review: Review;
      readonly faults: readonly ReadFault[];
      readonly isFrontSound: boolean;
    }
  | { readonly ok: false; readonly why: 'no-front-matter' | 'conflict-marker'; readonly at: Span };

/** Of a record with all the front matter it has to have. */
export interface SoundReview extends Review {
  readonly front: FrontMatter;
}

/** What a record says, where nothing in its front matter is missing or wrong. */
export function soundReview(read: ReadReview): SoundReview | undefined {
  return read.ok && read.isFrontSound ? (read.review as SoundReview) : undefined;
}

/** Reads the text of a record, as the program or people left it. Never throws. */
export function readReview(text: string): ReadReview {
  const conflict = conflictIn(text);
  if (conflict !== undefined) return { ok: false, why: 'conflict-marker', at: conflict };
  const place = findFront(text);
  if (place === undefined) return { ok: false, why: 'no-front-matter', at: { start: 0, end: 0 } };
  const front = frontOf(loadYaml(place.yaml).value);
  return { ok: true, isFrontSound: front.isFrontSound, ...readBody(text, place.body, front) };
}

/** The body from an offset on, with what the front matter said. */
export function readBody(text: string, from: number, front: Pick<Front, 'front' | 'kept'>) {
  return reviewOf(text, readBlocks(text, from), front);
}

/** The same from the blocks of the body. */
export function reviewOf(
  text: string,
  { blocks, passages, images, links }: Blocks,
  { front, kept }: Pick<Front, 'front' | 'kept'>,
) {
  const { language = 'nl', title } = front;
  const reading: RecordReading = {
    text,
    language,
    ...(title === undefined ? {} : { title }),
    faults: [],
    unplaced: [],
  };
  const scanned = scanSections(blocks, reading);
  const sections = scanned.flatMap(({ id, parts, ...own }): Section[] =>
    id === undefined ? [] : [{ ...own, id, fields: readFields(id, parts, text), labels: parts.flatMap(ownLabel) }],
  );
  noteTwice(sections, reading);
  unplaceOwn(scanned, reading);
  for (const block of blocks) if (block.kind === 'too-deep') unplace(reading, 'passage-unplaced', block.at);
  const agreements = readAgreements(sections, reading);
  const dissent = readDissent(sections, front.dissent, reading);
  const lookBacks = readLookBacks(sections, agreements, dissent, reading);
  const escalation = readEscalation(sections, front.outcome, reading);
  const said: Review = {
    front,
    kept,
    sections,
    agreements,
    dissent,
    escalation,
    lookBacks,
    nextLookBack: agreedDay(front['look-back']),
    options: optionsIn(sections),
    links,
    images: images.map((image): PlacedImage => ({ ...image, section: sectionAt(image.target.at, scanned) })),
    unplaced: reading.unplaced.sort((a, b) => a.at.start - b.at.start),
    own: scanned.flatMap(ownPart),
    passages,
  };
  return { review: settledBy(said, lookBacks), faults: reading.faults };
}

function ownLabel(one: ScannedPart): Section['labels'] {
  return one.kind === 'field-marker' && one.label !== undefined ? [{ words: one.label, field: one.field }] : [];
}

/** Every look-back has a section of its own. */
function noteTwice(sections: readonly Section[], reading: RecordReading): void {
  const seen = new Set<string>(['look-back']);
  for (const { id, at } of sections) {
    if (seen.has(id) && id !== 'look-back') note(reading, 'section-twice', at, id);
    seen.add(id);
  }
}

/** A promise in a part of people's own is nobody's; nor is one under a label that is known for where promises stand. */
function unplaceOwn(scanned: readonly ScannedSection[], reading: RecordReading): void {
  const has = (wanted: SectionId) => scanned.some(({ id }) => id === wanted);
  const [escalates, hasActions] = [has('escalation'), has('actions')];
  for (const own of scanned) {
    const { id, parts } = own;
    const fields = id === undefined || !escalates ? readFields(id ?? 'actions', parts, reading.text) : [];
    if (!escalates && id !== 'look-back') refuseEscalation(fields, reading);
    if (id === undefined) refusePromises(fields, !hasActions || isOfActions(own, reading), reading);
  }
}

function isOfActions({ at }: ScannedSection, { text }: RecordReading): boolean {
  return sectionByHeading(text.slice(at.start, at.end).replace(/^#+ /u, '')) === 'actions';
}

/** Points with a box, and where agreements may stand also those without one that read like it. */
function refusePromises(fields: readonly Field[], mayBeActions: boolean, reading: RecordReading): void {
  for (const item of fields.flatMap(({ items = [] }) => items))
    if (mayBeActions && item.box === undefined && isPromise(item, reading))
      unplace(reading, 'action-elsewhere', item.at);
    else refuseBoxes(item, reading);
}

function refuseEscalation(fields: readonly Field[], reading: RecordReading): void {
  for (const { field, label } of fields) {
    const meant = field === undefined && label !== undefined && fieldByLabel('escalation', label.text);
    if (label !== undefined && (meant === 'to' || meant === 'word-back'))
      unplace(reading, 'passage-unplaced', label.at);
  }
}

function agreedDay(day: string | undefined): Day {
  return day === undefined ? NO_DAY : { state: 'day', day, at: { start: 0, end: 0 } };
}

function sectionAt({ start }: Span, scanned: readonly ScannedSection[]): PlacedImage['section'] {
  return scanned.findLast(({ at }) => at.start <= start)?.id;
}

function ownPart({ id, by, at, parts }: ScannedSection): Span[] {
  const seen = parts.flatMap((one) => (one.kind === 'field-marker' || one.kind === 'html' ? [] : [one.at]));
  if (id !== undefined || (seen.length === 0 && (by === 'marker' || at.end === 0))) return [];
  return [{ start: at.end === 0 ? (seen[0]?.start ?? 0) : at.start, end: seen.at(-1)?.end ?? at.end }];
}
