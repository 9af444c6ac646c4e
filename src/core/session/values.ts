import type { LayerId, NeedId, Release } from '../format/fields.ts';
import type { CountedPulse } from '../pulse/count-pulse.ts';
import type { IsoDate } from '../text/calendar.ts';
import type { CountedSort } from '../values/count-sort.ts';
import type { Laid } from './card.ts';

/** In a draft: the part that was still being typed. Who goes on begins there, with the text as it stood. */
export const TYPING = ' typing';

export interface OptionValue {
  readonly id: string;
  readonly title: string;
  readonly gain: string;
  readonly harm: string;
  readonly repair: string;
}

export interface ActionValue {
  readonly role: string;
  readonly what: string;
  readonly due: IsoDate;
}

/** A note of a talk; where it is a reason at an option, with its id. */
export type Note = string | { readonly option: string; readonly text: string };

export interface LensValue {
  readonly lens: string;
  /** By question id; questions that brought nothing are left out. */
  readonly notes: Readonly<Record<string, string>>;
}

/** What the organisation may hear of the session, in the words of an answers file. */
export interface HandOverValue {
  readonly themes: readonly string[];
  /** What it was about where no theme fits. */
  readonly 'theme-words'?: string;
  readonly sentence?: string;
  readonly needs?: readonly NeedId[];
  readonly 'needs-from'?: LayerId;
  readonly release: Release;
}

/** What the slips of a sort came to; the slips themselves go back to their writers. */
export interface SortValue extends CountedSort {
  readonly deck: string;
}

/** The same of a pulse. */
export interface PulseValue extends CountedPulse {
  readonly statements: string;
}

/** While slips come in: the lines as they were typed. Once all are in nothing of these is kept. */
export interface OpenSlips {
  /** How many were expected. */
  readonly of: number;
  readonly lines: readonly string[];
}

/** What was chosen, by its id; with the day or the reason that goes with it, where the choice asks for one. */
export type ChoiceValue = string | Readonly<Record<string, string>>;

/** Lines that say the same, in one new line; those it was made of stay beneath it. */
export interface MergeValue {
  /** The numbers of the lines. */
  readonly of: readonly number[];
  readonly line: string;
}

export type RowValue = Readonly<Record<string, string>>;

/** The canonical form of an answer for every kind of step. `null` where an optional question stayed empty. */
export interface ValueOf {
  text: string | null;
  'long-text': string | null;
  choice: ChoiceValue | null;
  list: readonly string[];
  date: IsoDate | null;
  number: number | null;
  pause: true;
  form: Readonly<Record<string, unknown>>;
  table: readonly RowValue[];
  place: Laid;
  vote: Laid;
  silent: Laid;
  talk: Readonly<Record<string, readonly Note[]>>;
  options: readonly OptionValue[];
  actions: readonly ActionValue[];
  lens: LensValue;
  /** `null` where nobody was asked. */
  'hand-over': HandOverValue | null;
  /** `null` where nobody handed anything in. */
  sort: SortValue | null;
  pulse: PulseValue | null;
  merge: readonly MergeValue[];
  /** The numbers on the card of each table, in an order that does not tell which table; `null` where no table chose. */
  'table-cards': readonly (readonly number[])[] | null;
  'go-up': readonly number[];
}
