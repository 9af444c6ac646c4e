import type { Messages } from '../../language/messages.ts';
import type { Entry, RecordDocument } from '../record/document.ts';
import { marker } from '../record/sections.ts';
import type { IsoDate } from '../text/calendar.ts';
import { dayInWords } from './day-in-words.ts';

/** Whether word went back to who helped to think. */
export const wordsBack = ['yes', 'partly', 'no'] as const;
export type WordBack = (typeof wordsBack)[number];

/** Whether the team would place the case where it did. */
export const placesNow = ['same', 'elsewhere', 'unsure'] as const;
export type PlaceNow = (typeof placesNow)[number];

/** What one look-back in a record says to a machine. What a hand has reworded is left open. */
export interface HeldLookBack {
  readonly day: IsoDate | undefined;
  /** When the team looks back once more. */
  readonly next: IsoDate | undefined;
  readonly wordBack: WordBack | undefined;
  readonly place: PlaceNow | undefined;
  /** Agreements that are no longer needed, as they stand among the agreements. */
  readonly dropped: readonly string[];
  /** Dissenting views to which was given what they needed. */
  readonly heeded: readonly string[];
}

/** The look-backs of a record, in the order of the file. `messages` in the language of the record. */
export function lookBacksHeld({ sections }: RecordDocument, messages: Messages): HeldLookBack[] {
  const { labels, wordBack, place } = messages.afterwards.lookBack;
  return sections
    .filter(({ id, entries }) => id === 'look-back' && entries.length > 0)
    .map(({ entries }) => ({
      day: dayIn(textUnder(labels.day, entries), messages),
      next: dayIn(textUnder(labels.next, entries), messages),
      wordBack: wordsBack.find((one) => isSame(wordBack[one], textUnder(labels.wordBack, entries))),
      place: placesNow.find((one) => isSame(place[one], textUnder(labels.place, entries))),
      dropped: pointsUnder(labels.dropped, entries),
      heeded: pointsUnder(labels.heeded, entries),
    }));
}

/**
 * When the team looks back next: as agreed in the talk until a look-back was held, then as agreed in the last one.
 * Nothing where none was agreed.
 */
export function nextLookBack(record: RecordDocument, messages: Messages): IsoDate | undefined {
  const last = lookBacksHeld(record, messages).at(-1);
  return last === undefined ? record.front['look-back'] : last.next;
}

/** Whether reading a record can show that a look-back is due: a quick look that never says no wrongly. */
export function mayBeDue(text: string, today: IsoDate): boolean {
  const agreed = /^["']?look-back["']?\s*:\s*["']?(\d{4}-\d{2}-\d{2})/mu.exec(text.slice(0, 65_536))?.[1];
  return (
    (agreed !== undefined && agreed <= today) || text.includes(marker('look-back')) || /^\{/mu.test(text.slice(0, 8))
  );
}

/** The text that stands after a label. */
export function textUnder(label: string, entries: readonly Entry[]): string | undefined {
  for (const entry of entries) {
    if (entry.kind === 'text' && entry.label !== undefined && isSame(label, entry.label)) return entry.text;
  }
  return undefined;
}

function pointsUnder(label: string, entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'items' && entry.label !== undefined && isSame(label, entry.label)
      ? entry.items.map(({ text }) => text)
      : [],
  );
}

function isSame(own: string, found: string | undefined): boolean {
  return found !== undefined && own.toLowerCase() === found.trim().replace(/\.$/u, '').toLowerCase();
}

function dayIn(text: string | undefined, messages: Messages): IsoDate | undefined {
  return text === undefined ? undefined : dayInWords(text, messages);
}
