import type { Language } from '../format/language.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Unplaced } from './review.ts';

/** What the reader of records has to say about one: by the rule whose sentence it fills in. */
export interface ReadFault {
  readonly rule: string;
  readonly at: Span;
  readonly say: readonly unknown[];
  /** Where it is graver than the rule mostly is. */
  readonly severity?: 'error';
  readonly edits?: readonly Edit[];
  /** Whether the edits are a proposal: a person looks at it first. */
  readonly offered?: true;
  /** What to do, where that is other than the rule's own words. */
  readonly help?: string;
}

/** What goes along while a record is read. */
export interface RecordReading {
  readonly text: string;
  /** Of the record: it decides how digits are read as a day. */
  readonly language: Language;
  /** Of the record: the heading of its summary. */
  readonly title?: string;
  readonly faults: ReadFault[];
  readonly unplaced: Unplaced[];
}

export function note({ faults }: RecordReading, rule: string, at: Span, ...say: unknown[]): void {
  faults.push({ rule, at, say });
}

/** Something that stands where nothing is known to stand: it is said, and nobody reads it as anything. */
export function unplace(reading: RecordReading, rule: Unplaced['rule'], at: Span): void {
  reading.unplaced.push({ rule, at });
  note(reading, rule, at);
}
