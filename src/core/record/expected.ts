import { plainText } from '../text/passage.ts';
import type { Instead } from './bare.ts';
import type { Entry } from './document.ts';
import { type NewLookBack, type StateWish, signFor } from './edit.ts';
import { printEntries } from './markdown.ts';
import { type Meanable, meanableAgreements, meanableViews, numberMeant, squeezed } from './meant.ts';
import { readBody } from './read.ts';
import {
  type Agreement,
  type Day,
  type Field,
  type Item,
  type LookBack,
  NO_DAY,
  type Review,
  type Section,
} from './review.ts';
import type { FrontMatter } from './schema.ts';
import { marker } from './sections.ts';
import { settledBy } from './settled.ts';

/** What a record is to say: a value, and what is to be read in the place of some objects deep in it. */
export interface Expected {
  /** Of the file before it was edited. */
  readonly text: string;
  readonly review: Review;
  readonly instead: Instead;
}

/** From what a record says to what it is to say after an edit. One after the other they stand for several edits. */
export type Expect = (before: Expected) => Expected;

export const expectSame: Expect = (before) => before;

export function expectState({ at, state }: StateWish): Expect {
  return (before) => {
    const own = before.review.agreements[at];
    if (own === undefined || own.state === state) return before;
    const box = { sign: signFor(own.box, state), at: own.at };
    // Of a point that goes on with the box of another, the agreement is only the first part.
    const isOwn = (value: object): value is Item => isItem(value) && value.at === own.at;
    return {
      ...before,
      review: withAgreement(before.review, at, { ...own, state, box }),
      instead: (value) => (isOwn(value) ? { ...value, box } : before.instead(value)),
    };
  };
}

function isItem(value: object): value is Item {
  return 'others' in value;
}

export function withAgreement(review: Review, at: number, agreement: Agreement): Review {
  return { ...review, agreements: review.agreements.map((own, number) => (number === at ? agreement : own)) };
}

export function expectStatus(status: FrontMatter['status']): Expect {
  return (before) => ({ ...before, review: { ...before.review, front: { ...before.review.front, status } } });
}

/** A section that says, read by itself, what the answers were; and what that settles in the rest of the record. */
export function expectLookBack(own: NewLookBack): Expect {
  return (before) => {
    const { review } = before;
    const section = sectionAlone(own.entries, review);
    if (section === undefined) return before;
    const lookBack: LookBack = {
      day: dayAt(own.day, section),
      ...(own.wordBack === undefined ? {} : { wordBack: own.wordBack }),
      ...(own.place === undefined ? {} : { place: own.place }),
      next: dayAt(own.next, section),
      dropped: numbersMeant(own.dropped, meanableAgreements(review.agreements)),
      ...viewsMeant(own, review),
      at: section.at,
    };
    const sections = [...review.sections, section];
    return { ...before, review: settledBy({ ...review, sections }, [...review.lookBacks, lookBack]) };
  };
}

/** As they are read: first all that was heeded, then what was let go. */
function viewsMeant({ heeded, letGo }: NewLookBack, { dissent }: Review): Pick<LookBack, 'heeded' | 'letGo'> {
  const among = meanableViews(dissent.views);
  return { heeded: numbersMeant(heeded, among), letGo: numbersMeant(letGo, among) };
}

/** The section that entries become; nothing where they would be read as something else than was typed. */
function sectionAlone(entries: readonly Entry[], { front: { language = 'nl' } }: Review): Section | undefined {
  const text = `${marker('look-back')}\n\n${printEntries(entries)}\n`;
  const [section, other] = readBody(text, 0, { front: { language }, kept: {} }).review.sections;
  return section !== undefined && other === undefined && saysEntries(section.fields, entries) ? section : undefined;
}

/** Whether a section says the same as entries, word for word. */
export function saysEntries(fields: readonly Field[], entries: readonly Entry[]): boolean {
  return fields.length === entries.length && fields.every((field, at) => saysEntry(field, entries[at]));
}

function saysEntry({ label, text, items = [] }: Field, entry: Entry | undefined): boolean {
  if (entry?.kind !== 'text' && entry?.kind !== 'items') return false;
  const typed =
    entry.kind === 'text'
      ? [entry.text]
      : entry.items.map(({ text: own, parts }) =>
          [own, ...parts.map((part) => `${part.label}: ${part.text}`)].join(' '),
        );
  const read = entry.kind === 'text' ? [text.map(({ plain }) => plain).join(' ')] : items.map(wordsOfPoint);
  return (
    label?.plain === plainText(entry.label ?? '') &&
    read.length === typed.length &&
    typed.every((own, at) => squeezed(own) === squeezed(read[at] ?? ''))
  );
}

/** A point with what stands below it. */
function wordsOfPoint({ text: [own], items }: Item): string {
  return [own?.plain ?? '', ...items.map(({ text }) => text.map(({ plain }) => plain).join(' '))].join(' ');
}

function dayAt(day: string | undefined, { at }: Section): Day {
  return day === undefined ? NO_DAY : { state: 'day', day, at };
}

function numbersMeant(texts: readonly string[], among: Meanable): number[] {
  return texts.flatMap((text) => numberMeant(text, among) ?? []);
}
