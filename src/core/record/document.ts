import type { FrontMatter } from './schema.ts';
import type { SectionId } from './sections.ts';

/** A named part of an item: "Levert op: …". */
export interface WrittenPart {
  readonly label: string;
  /** What was asked: the field of the record it is, if it is one. */
  readonly field?: string;
  readonly text: string;
}

/** One point of a list; an option has an id, an agreement has a box that is ticked or not. */
export interface WrittenItem {
  readonly text: string;
  readonly id?: string;
  readonly done?: boolean;
  readonly parts: readonly WrittenPart[];
}

/** One thing a section says: a picture, or text or points, with or without a label. */
export type Entry =
  | { readonly kind: 'text'; readonly label?: string; readonly field?: string; readonly text: string }
  | { readonly kind: 'items'; readonly label?: string; readonly field?: string; readonly items: readonly WrittenItem[] }
  | { readonly kind: 'image'; readonly alt: string; readonly file: string };

export interface WrittenSection {
  readonly id: SectionId;
  readonly entries: readonly Entry[];
}

/** A record as data: front matter, and sections in the order of the file. */
export interface RecordDocument {
  readonly front: FrontMatter;
  readonly sections: readonly WrittenSection[];
}

export function textEntry(text: string, label?: string): Entry {
  return label === undefined ? { kind: 'text', text } : { kind: 'text', label, text };
}

export function itemsEntry(items: readonly WrittenItem[], label?: string): Entry {
  return label === undefined ? { kind: 'items', items } : { kind: 'items', label, items };
}

export function writtenSection(document: RecordDocument, id: SectionId): WrittenSection | undefined {
  return document.sections.find((section) => section.id === id);
}

export function itemsOf(document: RecordDocument, id: SectionId): WrittenItem[] {
  return (writtenSection(document, id)?.entries ?? []).flatMap((entry) => (entry.kind === 'items' ? entry.items : []));
}
