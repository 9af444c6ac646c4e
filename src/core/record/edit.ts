import type { IsoDate } from '../text/calendar.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Entry } from './document.ts';
import { findFront } from './front.ts';
import { lineEndOf } from './lines.ts';
import { printEntries } from './markdown.ts';
import { openEnd } from './open-end.ts';
import type { Agreement, AgreementState, Box, PlaceNow, Review, WordBack } from './review.ts';
import type { FrontMatter } from './schema.ts';
import { sectionAtEnd } from './section-at-end.ts';
import { marker, type SectionId } from './sections.ts';
import { statusEdit } from './status-edit.ts';

/*
 * Edits on the text of a record: every byte that is not part of one stays what it was. What cannot be done gives no edits.
 * Whether the record then says what it should, and nothing else, is for `edited` to judge.
 */

export function tick(review: Review, text: string, at: number): Edit[] {
  return setState(review, text, { at, state: 'done' });
}

/** An agreement by its number. */
export interface StateWish {
  readonly at: number;
  readonly state: AgreementState;
}

export function setState({ agreements }: Review, text: string, { at, state }: StateWish): Edit[] {
  const own = agreements[at];
  if (own === undefined || own.state === state) return [];
  const { box } = own;
  const sign = signFor(box, state);
  const start = box === undefined ? headOf(own, text) : box.at.start;
  if (box === undefined) return [{ start, end: start, text: `[${sign}] ` }];
  if (isDrawn(sign)) return [{ start, end: start + 1, text: sign }];
  if (isDrawn(box.sign)) return [{ start, end: box.at.end, text: `[${sign}]` }];
  return [{ start: start + 1, end: box.at.end - 1, text: sign }];
}

const signs: Readonly<Record<AgreementState, string>> = { open: ' ', 'in-progress': '/', done: 'x', dropped: '-' };

/** What is to stand in a box: one that was drawn stays drawn where there is a sign for it. */
export function signFor(box: Box | undefined, state: AgreementState): string {
  if (box !== undefined && isDrawn(box.sign) && (state === 'open' || state === 'done'))
    return state === 'open' ? '☐' : '☑';
  return signs[state];
}

function isDrawn(sign: string): boolean {
  return /^[☐☑☒]$/u.test(sign);
}

/** Where the text of a point begins, before any markup. */
function headOf({ at }: Agreement, text: string): number {
  const bullet = /^(?:[-*+]|\d{1,9}[.)])\s+/u.exec(text.slice(at.start, at.end));
  return at.start + (bullet?.[0].length ?? 0);
}

export interface DayWish {
  readonly at: number;
  readonly day: IsoDate;
}

/** The day by which an agreement is due: in the place of the old one, or in brackets behind all that it says. */
export function setDay({ agreements }: Review, text: string, { at, day }: DayWish): Edit[] {
  const own = agreements[at];
  if (own === undefined) return [];
  const { due } = own;
  if (due.state === 'day') return due.day === day ? [] : [{ ...due.at, text: day }];
  const inPlace = due.state === 'unclear' ? inPlaceOf(due.at, text.slice(own.at.start, due.at.end), day) : undefined;
  if (inPlace !== undefined) return [inPlace];
  const behind = text.slice(own.text.at.end, own.at.end);
  const end = own.text.at.end + (/^(?:[*_~`]|\]\([^()\s]*\))*/u.exec(behind)?.[0].length ?? 0);
  return [{ start: end, end, text: ` (${day})` }];
}

/** Only what stands in brackets, or behind the sign of a calendar, was meant as the day; `own` is the agreement up to there. */
function inPlaceOf(at: Span, own: string, day: IsoDate): Edit | undefined {
  const before = own.slice(0, own.length - (at.end - at.start));
  if (own.startsWith('(', before.length)) return { ...at, text: `(${day})` };
  return /(?:\([^()]*|[📅📆🗓]\ufe0f?\s*)$/u.test(before) ? { ...at, text: day } : undefined;
}

/** In the place of what stands there, or on a line of its own. */
export function setStatus({ front: { status: own } }: Review, text: string, status: FrontMatter['status']): Edit[] {
  const front = findFront(text);
  if (front === undefined || own === status) return [];
  const edit = statusEdit(front.yaml, status, lineEndOf(text));
  return edit === undefined ? [] : [{ ...edit, start: front.start + edit.start, end: front.start + edit.end }];
}

/** A look-back that was held, as its section says it. */
export interface NewLookBack {
  readonly heading: string;
  readonly entries: readonly Entry[];
  readonly day: IsoDate;
  readonly next: IsoDate | undefined;
  readonly wordBack: WordBack | undefined;
  readonly place: PlaceNow | undefined;
  /** Agreements that are no longer needed, and views that were acted on, in their own words. */
  readonly dropped: readonly string[];
  readonly heeded: readonly string[];
  /** Views with which nothing will be done. */
  readonly letGo: readonly string[];
}

/** One more look-back at the end, in the line ends of the file; none where the end is part of something that never ends. */
export function addLookBack(_: Review, text: string, { heading, entries }: NewLookBack): Edit[] {
  if (openEnd(text) !== undefined) return [];
  const section = { id: 'look-back', heading, markdown: printEntries(entries) } as const;
  return [{ start: text.length, end: text.length, text: sectionAtEnd(text, section) }];
}

/** A marker before every heading that alone says what its section is. */
export function addMarker({ sections }: Review, text: string, section: SectionId): Edit[] {
  const lineEnd = lineEndOf(text);
  const bare = sections.filter(({ id, by }) => id === section && by === 'heading');
  return bare.map(({ at: { start } }) => ({ start, end: start, text: `${marker(section)}${lineEnd}${lineEnd}` }));
}
