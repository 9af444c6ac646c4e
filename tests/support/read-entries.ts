import type { Entry, RecordDocument, WrittenItem } from '../../src/core/record/document.ts';
import { readBody, readReview } from '../../src/core/record/read.ts';
import {
  type Field,
  passageOf,
  type Item as ReadItem,
  type Review,
  type Section,
} from '../../src/core/record/review.ts';
import type { FrontMatter } from '../../src/core/record/schema.ts';

/** What the reader of records finds in the Markdown of one section, as the entries it may have been printed from. */
export function readEntries(markdown: string): Entry[] {
  const { review } = readBody(`<!-- driehoek:responsibilities -->\n\n## Kop\n\n${markdown}\n`, 0, {
    front: {},
    kept: {},
  });
  return entriesOf(review.sections[0], review);
}

function entriesOf(section: Section | undefined, review: Pick<Review, 'images'>): Entry[] {
  return (section?.fields ?? []).map((field) => entryOf(field, review));
}

function entryOf({ label, text, items, at }: Field, { images }: Pick<Review, 'images'>): Entry {
  const named = label === undefined ? {} : { label: label.text };
  if (items !== undefined) return { kind: 'items', ...named, items: items.map(itemOf) };
  const own = passageOf({ text })?.text ?? '';
  const image =
    own === '' ? images.find(({ target }) => target.at.start > at.start && target.at.end < at.end) : undefined;
  if (image) return { kind: 'image', alt: image.alt.text, file: decodeURIComponent(image.target.text) };
  return { kind: 'text', ...named, text: own };
}

function itemOf({ text, box, parts }: ReadItem): WrittenItem {
  const [first] = text;
  const code = first?.marks.findLast(({ kind, end }) => kind === 'code' && end === first.text.length - 1);
  const option = code && first?.text.slice(0, code.start).endsWith(' (') ? code : undefined;
  return {
    text: option && first ? first.text.slice(0, option.start - 2) : (passageOf({ text })?.text ?? ''),
    ...(option && first ? { id: first.text.slice(option.start, option.end) } : {}),
    ...(box === undefined ? {} : { done: box.sign === 'x' }),
    parts: parts.map((part) => ({ label: part.label?.text ?? '', text: passageOf(part)?.text ?? '' })),
  };
}

/** What a record says, as the record it may have been printed from; nothing where it cannot be read. */
export function documentOf(text: string): RecordDocument | undefined {
  const read = readReview(text);
  if (!read.ok || !read.isFrontSound) return undefined;
  const { review } = read;
  const sections = review.sections.map((section) => ({ id: section.id, entries: entriesOf(section, review) }));
  return { front: review.front as FrontMatter, sections };
}

/** Blanks at the ends of paragraphs are kept in a file; the reader passes over them. What asked for an answer is not printed. */
export function trimmed<T>(value: T): T {
  if (typeof value === 'string')
    return value
      .split('\n\n')
      .map((paragraph) => paragraph.replace(/^[ \t\n\u00a0]+|[ \t\n\u00a0]+$/gu, ''))
      .join('\n\n') as T;
  if (Array.isArray(value)) return value.map(trimmed) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([key]) => key !== 'field');
  return Object.fromEntries(fields.map(([key, own]) => [key, trimmed(own)])) as T;
}
