import { dayOf } from '../follow-up/due.ts';
import type { Language } from '../format/language.ts';
import type { SoundReview } from '../record/read.ts';
import { type Agreement, fieldOf, pointsOf, type Review, sectionOf } from '../record/review.ts';
import type { FrontMatter } from '../record/schema.ts';
import type { IsoDate } from '../text/calendar.ts';

/** Of the front matter what can be counted: not what people called something, or what was only theirs to choose from. */
export type CountedFront = Omit<FrontMatter, 'format' | 'title' | 'case' | 'choice' | 'answers' | 'id' | 'hand-over'>;

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
  /**
   * Dissenting views that say what they need; unknown where fewer views can be read than the record counts, or where one says
   * something under a label that nobody knows.
   */
  readonly needs: number | undefined;
  /** Whether a look-back says that something was done with a dissenting view. */
  readonly heeded: boolean;
  readonly escalation: EscalationFacts;
  readonly actions: readonly ActionFact[];
  readonly lookedBack: boolean;
  /** An id; "own" for a lens of a team's own, "unknown" where something stands there without its name. */
  readonly lens: string | undefined;
  /** Ids of steps that were skipped. */
  readonly skipped: readonly string[];
}

export interface EscalationFacts {
  readonly asked: 'yes' | 'no' | 'unknown';
  readonly by: IsoDate | undefined;
  /** When word is to come back: a day, none agreed, or something that cannot be read. */
  readonly wordBack: IsoDate | 'none' | 'unknown';
  /** Whether a look-back says that word came back; "no" as long as there is no look-back. */
  readonly answered: 'yes' | 'no' | 'unknown';
}

export interface ActionFact {
  /** Nothing where no box, stroke or look-back tells. */
  readonly done: boolean | undefined;
  readonly due: IsoDate | undefined;
  /** No longer needed: by its box, by a stroke through it, or by a look-back. */
  readonly dropped: boolean;
}

/** What is known of session forms and lenses, to read a record's own words back to ids. */
export interface Shelves {
  minutes(protocol: string): number | undefined;
  step(protocol: string, language: Language, title: string): string | undefined;
  lens(language: Language, title: string): string | undefined;
}

/** What stands for everything a team made itself and nobody else knows. */
export const OWN = 'own';
/** What stands for something that is there and cannot be read back. */
export const UNKNOWN = 'unknown';

type Triangle = NonNullable<FrontMatter['triangle']>;

/** The facts of one record. Pure: the same record always gives the same facts. */
export function factsOf(review: SoundReview, shelves: Shelves): OwnFacts {
  const { format: _format, title: _title, case: _case, choice: _choice, id: _id, ...rest } = review.front;
  const { 'hand-over': _handOver, triangle, ...own } = rest;
  const front = triangle === undefined ? own : { ...own, triangle: withoutUnpaired(triangle) };
  return {
    front,
    planned: shelves.minutes(front.protocol),
    needs: needsOf(review, front.dissent),
    heeded: review.dissent.views.some(({ heeded }) => heeded),
    escalation: escalationOf(review),
    actions: review.agreements.map(actionFact),
    lookedBack: review.lookBacks.length > 0,
    lens: lensOf(review, front.language, shelves),
    skipped: skippedSteps(review, front, shelves),
  };
}

/** How many cards moved is only known where every one of them had a card with its number before. */
function withoutUnpaired({ moved, ...triangle }: Triangle): Triangle {
  return moved === undefined || triangle.paired !== true ? triangle : { ...triangle, moved };
}

/** A view in running text may say what it needs in words that no machine finds. */
function needsOf({ dissent }: Review, counted: number): number | undefined {
  const listed = dissent.views.filter(({ inProse }) => !inProse);
  if (listed.length < counted || listed.some(({ hasUnknown }) => hasUnknown)) return undefined;
  return listed.filter(({ needs }) => needs !== undefined).length;
}

function escalationOf(review: Review): EscalationFacts {
  const { escalation, lookBacks } = review;
  if (escalation === undefined)
    return { asked: UNKNOWN, by: undefined, wordBack: UNKNOWN, answered: lookBacks.length === 0 ? 'no' : UNKNOWN };
  const { asked, byWhen, wordBack, answered } = escalation;
  return {
    asked,
    by: dayOf(byWhen),
    wordBack: wordBack.state === 'none' ? noWordBack(review) : (dayOf(wordBack) ?? UNKNOWN),
    answered: answered === 'partly' ? 'yes' : answered === 'dropped' ? 'no' : answered,
  };
}

/** No day is only taken to be agreed where the question is there, or all the other ones of that form can be read. */
function noWordBack({ sections }: Review): 'none' | 'unknown' {
  const known = (sectionOf({ sections }, 'escalation')?.fields ?? []).map(({ field }) => field);
  if (known.includes('word-back')) return 'none';
  const isTold = known.includes('escalate') || known.includes('to');
  return isTold && !known.includes(undefined) ? 'none' : UNKNOWN;
}

function actionFact({ state, box, due }: Agreement): ActionFact {
  const isUntold = state === 'open' && box === undefined;
  return { done: isUntold ? undefined : state === 'done', due: dayOf(due), dropped: state === 'dropped' };
}

function lensOf(review: Review, language: Language, shelves: Shelves): string | undefined {
  const section = sectionOf(review, 'responsibilities');
  if (section === undefined || section.fields.length === 0) return undefined;
  const title = fieldOf(section, 'lens')?.text[0]?.text;
  return title === undefined ? UNKNOWN : (shelves.lens(language, title) ?? OWN);
}

/** Each by the title before its reason. */
function skippedSteps(review: Review, { protocol, language }: CountedFront, shelves: Shelves): string[] {
  return pointsOf(sectionOf(review, 'skipped')).flatMap(({ text: [own] }) =>
    own === undefined ? [] : [shelves.step(protocol, language, own.text.split(/:(?:\s|$)/u, 1)[0] ?? '') ?? OWN],
  );
}
