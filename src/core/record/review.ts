import type { Image, Link } from '../markdown/inline.ts';
import type { IsoDate } from '../text/calendar.ts';
import { joined, type Passage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import type { FieldId } from './fields.ts';
import type { FrontMatter } from './schema.ts';
import type { SectionId } from './sections.ts';

/**
 * A record as it is read, once, for everything that uses it. Spans are UTF-16 offsets in the file. What stands where nothing
 * is known to stand is `unplaced`: it is said, never joined to a neighbour and never shared.
 */
export interface Review {
  /** Without the keys that have a fault. */
  readonly front: Partial<FrontMatter>;
  /** Keys of other tools. */
  readonly kept: Readonly<Record<string, unknown>>;
  readonly sections: readonly Section[];
  /** Agreements, also those that look-backs have settled; in the order of the file. */
  readonly agreements: readonly Agreement[];
  readonly dissent: Dissent;
  /** Nothing where nothing is said about escalating. */
  readonly escalation: Escalation | undefined;
  readonly lookBacks: readonly LookBack[];
  /** When the team looks back next: as agreed in the talk until it looked back, then as agreed the last time. */
  readonly nextLookBack: Day;
  readonly options: readonly Option[];
  readonly images: readonly PlacedImage[];
  readonly links: readonly Link[];
  /** In the order of the file. */
  readonly unplaced: readonly Unplaced[];
  /** Parts of people's own, outside every section. */
  readonly own: readonly Span[];
  /** Everything in the body, for whoever looks for what should not be there: comments, code and addresses too. */
  readonly passages: readonly Passage[];
}

export interface Section {
  readonly id: SectionId;
  /** By what it was known. */
  readonly by: 'marker' | 'heading';
  readonly heading?: Passage;
  readonly fields: readonly Field[];
  /** What labels of a team's own below points stand for, as markers say. */
  readonly labels: readonly { readonly words: string; readonly field: FieldId }[];
  /** Its marker, or else its heading. */
  readonly at: Span;
}

/** What stands under one label, or without one. */
export interface Field {
  /** What it means, where that is known. */
  readonly field?: FieldId;
  readonly label?: Passage;
  /** Its paragraphs. */
  readonly text: readonly Passage[];
  readonly items?: readonly Item[];
  /** Neither text nor a list: a table, a quotation, code. */
  readonly isOther?: true;
  readonly at: Span;
}

/** A point of a list. */
export interface Item {
  readonly text: readonly Passage[];
  /** The box at its head. */
  readonly box?: Box;
  /** The points below it. */
  readonly items: readonly Item[];
  /** Those points by their labels. */
  readonly parts: readonly Field[];
  /** What is neither text nor a list in it: tables, quotations, code. */
  readonly others: readonly { readonly at: Span }[];
  readonly at: Span;
}

export interface Box {
  /** What stands in it. */
  readonly sign: string;
  /** With its brackets. */
  readonly at: Span;
}

export interface PlacedImage extends Image {
  readonly section: SectionId | undefined;
}

export type Day =
  | { readonly state: 'day'; readonly day: IsoDate; readonly at: Span }
  /** Something about a time stands there, and it is no day. */
  | { readonly state: 'unclear'; readonly at: Span }
  | { readonly state: 'none' };

export const agreementStates = ['open', 'in-progress', 'done', 'dropped'] as const;
export type AgreementState = (typeof agreementStates)[number];

export interface Agreement {
  readonly role?: Passage;
  readonly what: Passage;
  readonly due: Day;
  /** As the box says, or a later look-back. */
  readonly state: AgreementState;
  readonly box?: Box;
  /** What stands behind the day. */
  readonly remark?: Passage;
  /** The agreement it is a part of: its number in the list. */
  readonly parent?: number;
  /** All that it says in its first paragraph, without the box. */
  readonly text: Passage;
  readonly at: Span;
}

export interface Dissent {
  readonly views: readonly View[];
  /** Whether it says that nobody dissented. */
  readonly saysNone: boolean;
  /** How many views it can be: in running text that is not sure. */
  readonly least: number;
  readonly most: number;
}

export interface View {
  readonly view: Passage;
  /** What is needed to go along; nothing where it says that nothing is. */
  readonly needs?: Passage;
  /** Whether a look-back says that it was acted on. */
  readonly heeded: boolean;
  /** Whether a look-back says that nothing will be done with it any more. */
  readonly letGo?: true;
  readonly inProse: boolean;
  /** Whether something stands below it under a label that nobody knows. */
  readonly hasUnknown: boolean;
  readonly at: Span;
}

export interface Escalation {
  readonly asked: 'yes' | 'no' | 'unknown';
  readonly to?: Passage;
  readonly by?: Passage;
  readonly byWhen: Day;
  /** When the team hears what came of it. */
  readonly wordBack: Day;
  /** Who still waits for an answer. */
  readonly waiting?: Passage;
  /** Whether a look-back says that word came back; "no" until the team looked back. */
  readonly answered: WordBack | 'unknown';
}

/** Dropped: the team no longer expects any, and says why. */
export const wordsBack = ['yes', 'partly', 'no', 'dropped'] as const;
export type WordBack = (typeof wordsBack)[number];

export const placesNow = ['same', 'elsewhere', 'unsure'] as const;
export type PlaceNow = (typeof placesNow)[number];

export interface LookBack {
  readonly day: Day;
  readonly wordBack?: WordBack;
  readonly place?: PlaceNow;
  readonly next: Day;
  /** Numbers of agreements and of views. */
  readonly dropped: readonly number[];
  readonly heeded: readonly number[];
  readonly letGo: readonly number[];
  readonly at: Span;
}

export interface Option {
  readonly id?: { readonly id: string; readonly at: Span };
  readonly title: Passage;
  readonly gain?: Passage;
  readonly harm?: Passage;
  readonly repair?: Passage;
  readonly at: Span;
}

export interface Unplaced {
  readonly rule: 'action-unread' | 'action-elsewhere' | 'passage-unplaced' | 'label-unknown';
  readonly at: Span;
}

export const NO_DAY: Day = { state: 'none' };

export function sectionOf({ sections }: Pick<Review, 'sections'>, id: SectionId): Section | undefined {
  return sections.find((section) => section.id === id);
}

/** Where the body begins to say something: the place for what it lacks. */
export function bodyTop({ sections }: Pick<Review, 'sections'>, text: string): Span {
  const start = sections[0]?.at.start ?? text.length;
  return { start, end: start };
}

/** The title of a record; where it has none, the name of its file. */
export function titleOf({ title }: Review['front'], file: string): string {
  return title ?? file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/iu, '');
}

/** The first field of that name in the section, if it says anything. */
export function fieldOf(section: Section | undefined, field: FieldId): Field | undefined {
  return section?.fields.find((one) => one.field === field && (one.text.length > 0 || one.items !== undefined));
}

/** Its paragraphs as one; where a hand made a list of it, its points. */
export function passageOf({ text, items = [] }: Pick<Field, 'text' | 'items'>): Passage | undefined {
  if (text.length === 0 && items.length > 0) return passageOfPoints(items);
  return text.length > 1 ? joined(text, '\n\n') : text[0];
}

function passageOfPoints(items: readonly Item[]): Passage | undefined {
  const points = items.flatMap(({ text, box }) => (box === undefined ? text.slice(0, 1) : []));
  return points.length > 1 ? joined(points, '; ') : points[0];
}

/** All that a section says, as text. */
export function wordsOf(section: Section | undefined): string {
  const words: string[] = [];
  for (const field of section?.fields ?? []) addWords(field, words);
  return words.join('\n');
}

/** All that a field says, in its text or in points below its label. */
export function wordsOfField(field: Pick<Field, 'text' | 'items'>): string {
  const words: string[] = [];
  addWords(field, words);
  return words.join('\n');
}

/** A loop: with functions passed on to themselves V8 takes longer to compile this than to read a thousand records. */
function addWords({ text, items = [] }: Pick<Field, 'text' | 'items'>, words: string[]): void {
  for (const { plain } of text) if (plain !== '') words.push(plain);
  for (const item of items) addWords(item, words);
}

/** Points of all lists in a section. */
export function pointsOf(section: Section | undefined): readonly Item[] {
  return (section?.fields ?? []).flatMap(({ items = [] }) => items);
}
