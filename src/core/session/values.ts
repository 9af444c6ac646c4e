import type { IsoDate } from '../text/calendar.ts';
import type { Handed } from '../triangle/shift.ts';

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

/** One participant's silent choice: an option, with a reason if they gave one; or a pass. */
export type VoteValue = { readonly option: string; readonly because?: string } | 'pass';

export interface LensValue {
  readonly lens: string;
  /** By question id; questions that brought nothing are left out. */
  readonly notes: Readonly<Record<string, string>>;
}

export type RowValue = Readonly<Record<string, string>>;

/** The canonical form of an answer for every kind of step. `null` where an optional question stayed empty. */
export interface ValueOf {
  text: string | null;
  'long-text': string | null;
  choice: string | null;
  list: readonly string[];
  date: IsoDate | null;
  number: number | null;
  pause: true;
  form: Readonly<Record<string, unknown>>;
  table: readonly RowValue[];
  place: readonly Handed[];
  vote: readonly VoteValue[];
  options: readonly OptionValue[];
  actions: readonly ActionValue[];
  lens: LensValue;
}
