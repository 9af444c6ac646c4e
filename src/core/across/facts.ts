import type { Messages } from '../../language/messages.ts';
import type { Language } from '../format/language.ts';
import type { Item, RecordDocument } from '../record/document.ts';
import { itemsOf, sectionOf } from '../record/document.ts';
import type { FrontMatter } from '../record/schema.ts';
import type { SectionId } from '../record/sections.ts';
import type { IsoDate } from '../text/calendar.ts';
import { writtenDay } from './written-day.ts';

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

/** What one record adds to a report: facts only, no sentence of anybody's. */
export interface RecordFacts extends OwnFacts {
  /** A number for the folder the record came from: enough to count teams by, and nothing to name them by. */
  readonly team: string;
}

/** What a record says by itself, wherever it lies. */
export interface OwnFacts {
  readonly front: CountedFront;
  /** Minutes the session form takes; unknown for a form of a team's own that is not there. */
  readonly planned: number | undefined;
  /** Dissenting views that say what they need. */
  readonly needs: number;
  readonly escalation: Escalation;
  readonly actions: readonly ActionFact[];
  readonly lookedBack: boolean;
  readonly lens: string | undefined;
  /** Ids of steps that were skipped. */
  readonly skipped: readonly string[];
}

export interface Escalation {
  readonly asked: 'yes' | 'no' | 'unknown';
  readonly by: IsoDate | undefined;
  readonly wordBack: IsoDate | undefined;
  /** Whether a look-back says who has heard. */
  readonly answered: boolean;
}

export interface ActionFact {
  readonly done: boolean;
  readonly due: IsoDate | undefined;
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

/** The facts of one record. Pure: the same record always gives the same facts. */
export function factsOf(record: RecordDocument, shelves: Shelves): OwnFacts {
  const { format: _format, title: _title, case: _case, choice: _choice, ...front } = record.front;
  const messages = shelves.messages[front.language];
  return {
    front,
    planned: shelves.minutes(front.protocol),
    needs: itemsOf(record, 'dissent').filter(({ parts }) => parts.some(({ text }) => text.trim() !== '')).length,
    escalation: escalationOf(record, messages),
    actions: itemsOf(record, 'actions').map(actionFact),
    lookedBack: (sectionOf(record, 'look-back')?.entries.length ?? 0) > 0,
    lens: lensOf(record, shelves, messages),
    skipped: itemsOf(record, 'skipped').map((item) => skippedStep(item, front, shelves)),
  };
}

function escalationOf(record: RecordDocument, messages: Messages): Escalation {
  const { labels } = messages.across;
  const said = labelled(record, 'escalation', [labels.escalate]);
  const day = (label: string) => writtenDay(labelled(record, 'escalation', [label]) ?? '', messages);
  return {
    asked:
      said === undefined
        ? record.front.outcome === 'opschalen'
          ? 'yes'
          : 'unknown'
        : /^(?:ja|yes)\b/iu.test(said)
          ? 'yes'
          : 'no',
    by: day(labels.by),
    wordBack: day(labels.wordBack),
    answered: saysYes(labelled(record, 'look-back', labels.heard)),
  };
}

/** The first paragraph under a label of one section: what follows without a label of its own is people's own. */
function labelled(record: RecordDocument, section: SectionId, labels: readonly string[]): string | undefined {
  for (const entry of sectionOf(record, section)?.entries ?? []) {
    if (entry.kind === 'text' && entry.label !== undefined && labels.includes(entry.label))
      return (entry.text.split('\n\n')[0] ?? '').trim();
  }
  return undefined;
}

function actionFact({ done = false, text }: Item): ActionFact {
  return { done, due: /\((\d{4}-\d{2}-\d{2})\)\s*$/u.exec(text)?.[1] };
}

function lensOf(record: RecordDocument, shelves: Shelves, messages: Messages): string | undefined {
  const title = labelled(record, 'responsibilities', [messages.record.lens]);
  return title && (shelves.lens(record.front.language, title) ?? OWN);
}

function skippedStep({ text }: Item, { protocol, language }: CountedFront, shelves: Shelves): string {
  const colon = text.indexOf(': ');
  return shelves.step(protocol, language, colon === -1 ? text : text.slice(0, colon)) ?? OWN;
}

/** Whether a look-back tells of word back: "not yet" is none. */
function saysYes(said: string | undefined): boolean {
  return said !== undefined && !/^\s*(?:$|(?:nog niet|nee|niemand|not yet|no|nobody)\b)/iu.test(said);
}
