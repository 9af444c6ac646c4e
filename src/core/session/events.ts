import type { Case, CaseOption } from '../case/schema.ts';
import type { Domain, Level, Position } from '../format/fields.ts';
import type { Language } from '../format/language.ts';
import type { Lens } from '../lens/schema.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { InProgramme } from '../record/schema.ts';
import type { IsoDate } from '../text/calendar.ts';
import type { Material } from '../toolkit/material.ts';
import type { SlipsKind } from '../toolkit/slip-forms.ts';

export const SESSION_FORMAT = 'driehoek/session@1';

/** What the session is about: a case from a file or the library, or one told on the spot. */
export interface Subject {
  readonly title: string;
  readonly role?: string;
  readonly domain?: Domain;
  readonly level?: Level;
  /** Whose work the case comes from; never who anybody is. */
  readonly position?: Position;
  readonly themes?: readonly string[];
  readonly situation?: string;
  readonly question?: string;
  readonly options?: readonly CaseOption[];
  readonly stakeholders?: Case['stakeholders'];
  /** Questions for the group. */
  readonly discussion?: readonly string[];
  /** Ids of values that often come up. */
  readonly values?: readonly string[];
  /** Of a closing session: what each group wanted the top to hear. */
  readonly lines?: readonly string[];
  /** "library:<id>", or the path of the case file. */
  readonly source?: string;
}

/** The first event carries everything the session needs, so that a draft survives changes to the files around it. */
export interface Start {
  readonly type: 'start';
  readonly format: typeof SESSION_FORMAT;
  readonly id: string;
  /** Moment in ISO 8601, as on every event. */
  readonly at: string;
  /** The day of the session. */
  readonly date: IsoDate;
  readonly language: Language;
  readonly protocol: Protocol;
  readonly lenses: readonly Lens[];
  /** Nothing in drafts of before there was any. */
  readonly material?: Material;
  readonly subject: Subject;
  /** Ids of the team's own themes. */
  readonly themes?: readonly string[];
  /** How the record is to be written; decided when the session began. */
  readonly record: RecordOptions;
  /** The mark of the answers file it is played from. */
  readonly answers?: string;
  /** The id that the record gets: drawn once, so that going on with the session gives the same. */
  readonly recordId?: string;
  /** Where the session looks back on a record that is there: its answers go into that one. */
  readonly lookBack?: LookBackStart;
  readonly slips?: SlipsStart;
  /** Of which programme it is a meeting. */
  readonly programme?: InProgramme;
}

/** A session that only collects slips: what comes of it is a file of its own and no record. */
export interface SlipsStart {
  readonly kind: SlipsKind;
  /** The path of the result of the time before, from the root of the project. */
  readonly again?: string;
}

export interface LookBackStart {
  /** The path of the record from the root of the project. */
  readonly record: string;
  /** What the questions on single agreements and views are about, by the name of the question. */
  readonly agreements: Readonly<Record<string, string>>;
  readonly views: Readonly<Record<string, string>>;
  /** From whom word is to come back, where it has not; drafts of before do not say. */
  readonly wordBack?: string;
}

export interface RecordOptions {
  readonly output?: string;
  readonly template?: string;
  readonly svg: boolean;
}

/** What people do on a step. A draft is what was typed on a step that was left; it is never lost, and never counts. */
export type Deed =
  | { readonly type: 'answer'; readonly step: string; readonly value: unknown }
  | { readonly type: 'skip'; readonly step: string; readonly reason: string }
  | { readonly type: 'go'; readonly step: string }
  | { readonly type: 'draft'; readonly step: string; readonly value: unknown }
  /** The machine slept: that long nobody was there. */
  | { readonly type: 'away'; readonly milliseconds: number }
  /** Somebody came or went: so many cards from now on, and so many numbers dealt in all. `from` is what the opening said. */
  | { readonly type: 'people'; readonly count: number; readonly dealt: number; readonly from: number }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** Minutes of the session where no clock ran: from an answers file. */
  | { readonly type: 'lasted'; readonly minutes: number };

export type SessionEvent = Start | (Deed & { readonly at: string });
