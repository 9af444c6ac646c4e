import type { Messages } from '../../language/messages.ts';
import { readAgreement } from '../follow-up/agreement.ts';
import type { Language } from '../format/language.ts';
import { dayInWords } from '../look-back/day-in-words.ts';
import { type HeldLookBack, lookBacksHeld, textUnder } from '../look-back/held.ts';
import type { Item, RecordDocument } from '../record/document.ts';
import { itemsOf, sectionOf } from '../record/document.ts';
import type { FrontMatter } from '../record/schema.ts';
import type { SectionId } from '../record/sections.ts';
import type { IsoDate } from '../text/calendar.ts';
import { isNotApplicable } from '../text/tidy.ts';

/** The parts of a record's body that a report counts from; the rest of what people wrote it never reads. */
export const countedSections: readonly SectionId[] = [
  'responsibilities',
  'dissent',
  'escalation',
  'actions',
  'skipped',
  'look-back',
];

/** Of the front matter what can be counted: not what people called something, or what was only theirs to choose from. */
export type CountedFront = Omit<FrontMatter, 'format' | 'title' | 'case' | 'choice'>;

/**
 * What one record adds to a report: facts only, no sentence of anybody's. What a machine cannot read back, because a team
 * has labels of its own or a hand has reworded it, is "unknown": never a yes, and never a no.
 */
export interface RecordFacts extends OwnFacts {
  /** A number for the folder the record came from: enough to count teams by, and nothing to name them by. */
  readonly team: string;
}

/** What a record says by itself, wherever it lies. */
export interface OwnFacts {
  readonly front: CountedFront;
  /** Minutes the session form takes; unknown for a form of a team's own that is not there. */
  readonly planned: number | undefined;
  /** Dissenting views that say what they need; unknown where fewer views can be read than the record counts. */
  readonly needs: number | undefined;
  /** Whether a look-back says that something was done with a dissenting view. */
  readonly heeded: boolean;
  readonly escalation: Escalation;
  readonly actions: readonly ActionFact[];
  readonly lookedBack: boolean;
  /** An id; "own" for a lens of a team's own, "unknown" where something stands there without its name. */
  readonly lens: string | undefined;
  /** Ids of steps that were skipped. */
  readonly skipped: readonly string[];
}

export interface Escalation {
  readonly asked: 'yes' | 'no' | 'unknown';
  readonly by: IsoDate | undefined;
  /** When word is to come back: a day, none agreed, or something that cannot be read. */
  readonly wordBack: IsoDate | 'none' | 'unknown';
  /** Whether a look-back says that word came back; "no" as long as there is no look-back. */
  readonly answered: 'yes' | 'no' | 'unknown';
}

export interface ActionFact {
  /** Nothing where there is no box to tick. */
  readonly done: boolean | undefined;
  readonly due: IsoDate | undefined;
  /** A look-back says that it is no longer needed. */
  readonly dropped: boolean;
}

/** What is known of session forms and lenses, to read a record's own words back to ids. */
export interface Shelves {
  readonly messages: Readonly<Record<Language, Messages>>;
  minutes(protocol: string): number | undefined;
  step(protocol: string, language: Language, title: string): string | undefined;
  lens(language: Language, title: string): string | undefined;
}

/** What stands for everything a team made itself and nobody else knows. */
export const OWN = 'own';
/** What stands for something that is there and cannot be read back. */
export const UNKNOWN = 'unknown';

/** The facts of one record. Pure: the same record always gives the same facts. */
export function factsOf(record: RecordDocument, shelves: Shelves): OwnFacts {
  const { format: _format, title: _title, case: _case, choice: _choice, ...front } = record.front;
  const messages = shelves.messages[front.language];
  const held = lookBacksHeld(record, messages);
  const views = itemsOf(record, 'dissent');
  const dropped = new Set(held.flatMap((one) => one.dropped));
  return {
    front,
    planned: shelves.minutes(front.protocol),
    needs:
      views.length < front.dissent
        ? undefined
        : views.filter(({ parts }) => parts.some(({ text }) => text.trim() !== '' && !isNotApplicable(text))).length,
    heeded: held.some((one) => one.heeded.length > 0),
    escalation: escalationOf(record, held, messages),
    actions: itemsOf(record, 'actions').map((item) => actionFact(item, dropped)),
    lookedBack: held.length > 0,
    lens: lensOf(record, shelves, messages),
    skipped: itemsOf(record, 'skipped').map((item) => skippedStep(item, front, shelves)),
  };
}

function escalationOf(record: RecordDocument, held: readonly HeldLookBack[], messages: Messages): Escalation {
  const { labels } = messages.afterwards.escalation;
  const entries = sectionOf(record, 'escalation')?.entries ?? [];
  const under = (label: string) => firstParagraph(textUnder(label, entries));
  const said = under(labels.escalate);
  const isTold = said !== undefined || under(labels.to) !== undefined;
  return {
    asked: askedOf(said, under(labels.to) !== undefined || record.front.outcome === 'opschalen'),
    by: dayInWords(under(labels.byWhen) ?? '', messages),
    wordBack: wordBackDay(under(labels.wordBack), isTold, messages),
    answered: answeredOf(held),
  };
}

/** By the answer to the question; without one, by what else shows that somebody was asked. */
function askedOf(said: string | undefined, isShown: boolean): Escalation['asked'] {
  if (said === undefined) return isShown ? 'yes' : 'unknown';
  return /^(?:ja|yes)\b/iu.test(said) ? 'yes' : /^(?:nee|no)\b/iu.test(said) ? 'no' : 'unknown';
}

/** No day is only taken to be agreed where the other questions of that form can be read. */
function wordBackDay(said: string | undefined, isTold: boolean, messages: Messages): Escalation['wordBack'] {
  if (said === undefined) return isTold ? 'none' : 'unknown';
  return isNotApplicable(said) ? 'none' : (dayInWords(said, messages) ?? 'unknown');
}

/** A look-back that does not say it in words a machine knows leaves it open. */
function answeredOf(held: readonly HeldLookBack[]): Escalation['answered'] {
  if (held.some(({ wordBack }) => wordBack === 'yes' || wordBack === 'partly')) return 'yes';
  const last = held.at(-1);
  return last === undefined || last.wordBack === 'no' ? 'no' : 'unknown';
}

/** What follows without a label of its own is people's own. */
function firstParagraph(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (text.split('\n\n')[0] ?? '').trim();
}

function actionFact({ done, text }: Item, dropped: ReadonlySet<string>): ActionFact {
  return { done, due: readAgreement(text).due, dropped: dropped.has(text) };
}

function lensOf(record: RecordDocument, shelves: Shelves, messages: Messages): string | undefined {
  const entries = sectionOf(record, 'responsibilities')?.entries ?? [];
  if (entries.length === 0) return undefined;
  const title = firstParagraph(textUnder(messages.record.lens, entries));
  return title === undefined || title === '' ? UNKNOWN : (shelves.lens(record.front.language, title) ?? OWN);
}

function skippedStep({ text }: Item, { protocol, language }: CountedFront, shelves: Shelves): string {
  const colon = text.indexOf(': ');
  return shelves.step(protocol, language, colon === -1 ? text : text.slice(0, colon)) ?? OWN;
}
