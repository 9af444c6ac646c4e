import type { Messages } from '../../language/messages.ts';
import type { Entry } from '../record/document.ts';
import { MAX_LABEL } from '../record/labels.ts';
import type { SoundReview } from '../record/read.ts';
import { type Field, type Item, pointsOf, type Section } from '../record/review.ts';
import type { SectionId } from '../record/sections.ts';
import type { Passage } from '../text/passage.ts';
import { around, type Sourced } from './sourced.ts';

export interface Sharing {
  readonly review: SoundReview;
  readonly messages: Messages;
  /** Whether there were so few people that a count or a placement can be traced to somebody. */
  readonly isSmall: boolean;
}

/** A section as it goes along, and what stays behind of it. */
export interface Shared {
  readonly entries: readonly Sourced<Entry>[];
  readonly dropped: readonly (string | Passage)[];
}

/** A part of a section that goes along, or one that stays behind, with its label if it has one. */
export type SharedPart =
  | { readonly goes: true; readonly entry: Sourced<Entry> }
  | { readonly goes: false; readonly label: Passage | undefined };

export function along(entries: readonly Sourced<Entry>[]): SharedPart[] {
  return entries.map((entry) => ({ goes: true, entry }));
}

export function behind(isThere: boolean, label?: Passage): SharedPart[] {
  return isThere ? [{ goes: false, label }] : [];
}

/** A section from its parts. What stays behind is said by its labels, or by the heading where nothing of the section goes along. */
export function sharedFrom(id: SectionId, parts: readonly SharedPart[], { share }: Messages): Shared {
  const entries = parts.flatMap((part) => (part.goes ? [part.entry] : []));
  const labels = parts.flatMap((part) => (part.goes ? [] : [part.label]));
  if (entries.length === 0) return { entries, dropped: labels.length === 0 ? [] : [share.headings[id]] };
  return { entries, dropped: labels.map((label) => labelLine(id, label, share)) };
}

/** The label of a part, where the reader knows it: words of people's own are no label of ours. */
export function knownLabel({ label, field }: Pick<Field, 'label' | 'field'>): Passage | undefined {
  return field === undefined ? undefined : label;
}

/** A label says what it was that stays behind; anything longer is more than a label. */
export function labelLine(id: SectionId, label: Passage | undefined, share: Messages['share']): string | Passage {
  return label === undefined || label.text.length > MAX_LABEL
    ? share.dropped.own
    : around(label, share.dropped.part(share.headings[id], ''));
}

/** What the reader could not place goes nowhere, wherever it was found. */
export function isPlaced({ at }: Pick<Passage, 'at'>, { unplaced }: Pick<SoundReview, 'unplaced'>): boolean {
  return !unplaced.some((one) => one.at.start < at.end && at.start < one.at.end);
}

/** The points of a section that is a list. Points under a label are something else, whatever they look like. */
export function ownPoints(section: Section | undefined): readonly Item[] {
  return pointsOf(section && { ...section, fields: section.fields.filter(({ label }) => label === undefined) });
}
