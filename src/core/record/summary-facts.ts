import { dayOf } from '../follow-up/due.ts';
import type { Language } from '../format/language.ts';
import type { IsoDate } from '../text/calendar.ts';
import { isClosing, messagesOf } from './closing.ts';
import type { FieldId } from './fields.ts';
import { type Field, fieldOf, passageOf, type Review, sectionOf } from './review.ts';
import { type Outcome, outcomesWithChoice } from './schema.ts';
import type { SectionId } from './sections.ts';
import { isLeftOut, saysNothing } from './words.ts';

/** What the summary of a record is made of: as the record says it, unshortened. */
export interface SummaryFacts {
  readonly language: Language;
  readonly day: IsoDate;
  readonly people?: number;
  readonly minutes?: number;
  /** The id of the session form. */
  readonly form?: string;
  readonly role?: string;
  readonly question?: string;
  readonly outcome?: Outcome;
  readonly choice?: string;
  /** What was chosen before this session, or what became of an earlier choice. */
  readonly earlier?: string;
  readonly because?: string;
  readonly remains?: string;
  /** Of a closing session: how many messages go to the top. */
  readonly messages?: number;
  readonly dissent?: 'some' | 'none';
  readonly due?: { readonly day: IsoDate; readonly isOnly: boolean };
  readonly lookBack?: AgreedLookBack | HeldLookBack;
}

interface AgreedLookBack {
  readonly state: 'agreed';
  readonly day: IsoDate;
}

interface HeldLookBack {
  readonly state: 'held';
  readonly day?: IsoDate;
  readonly next?: IsoDate;
}

/** What stands under a field of a section; '' is what stands there without a label. */
export type Say = (section: SectionId, field: FieldId | '') => string | undefined;

/** Nothing for a record without a day. A tick, or an agreement that is dropped, is no other fact: it says what was agreed. */
export function summaryFacts(review: Review, say: Say = saidIn(review)): SummaryFacts | undefined {
  const { front, dissent, agreements } = review;
  if (front.date === undefined) return undefined;
  const choice = say('choice', 'choice') ?? optionTitle(review) ?? say('choice', '');
  const withChoice = front.outcome === undefined || outcomesWithChoice.includes(front.outcome);
  const some = dissent.views.length > 0 ? 'some' : dissent.saysNone ? 'none' : undefined;
  return defined<SummaryFacts>({
    language: front.language ?? 'nl',
    day: front.date,
    people: front.participants,
    minutes: front.minutes,
    form: front.protocol,
    role: say('case', 'role'),
    question: say('case', 'question'),
    outcome: front.outcome,
    choice: withChoice ? choice : undefined,
    earlier: say('choice', 'did') ?? say('choice', 'stands'),
    because: say('choice', 'because'),
    remains: say('remaining', 'what') ?? say('remaining', ''),
    messages: isClosing(front) ? messagesOf(review) : undefined,
    dissent: some,
    due: firstDue(agreements.map(({ due }) => dayOf(due))),
    lookBack: lookBackOf(review),
  });
}

function defined<T>(fields: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, own]) => own !== undefined)) as T;
}

function firstDue(days: readonly (IsoDate | undefined)[]): SummaryFacts['due'] {
  const [first] = days.filter((day) => day !== undefined).sort();
  return first === undefined ? undefined : { day: first, isOnly: days.length === 1 };
}

/** As agreed in the talk, until the team looked back. */
function lookBackOf({ front, lookBacks }: Review): SummaryFacts['lookBack'] {
  const last = lookBacks.at(-1);
  const agreed = front['look-back'];
  if (last === undefined) return agreed === undefined ? undefined : { state: 'agreed', day: agreed };
  return defined<HeldLookBack>({ state: 'held', day: dayOf(last.day), next: dayOf(last.next) });
}

function optionTitle({ front: { choice }, options }: Review): string | undefined {
  return options.find(({ id }) => choice !== undefined && id?.id === choice)?.title.text;
}

function saidIn(review: Review): Say {
  return (section, field) => {
    const own = sectionOf(review, section);
    const found = field === '' ? own?.fields.find(isBare) : fieldOf(own, field);
    const text = found && wordsIn(found);
    return text === undefined || saysNothing(text) || isLeftOut(text) ? undefined : text;
  };
}

function isBare({ field, label, isOther }: Field): boolean {
  return field === undefined && label === undefined && !isOther;
}

/** Its text, or the first point where a hand made a list of it. */
function wordsIn(field: Field): string | undefined {
  const text = passageOf(field)?.text ?? field.items?.[0]?.text[0]?.text;
  return text?.trim() === '' ? undefined : text;
}
