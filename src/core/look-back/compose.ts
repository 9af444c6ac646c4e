import type { Messages } from '../../language/messages.ts';
import { dayOf } from '../follow-up/due.ts';
import type { DayWish, NewLookBack } from '../record/edit.ts';
import { NO_DAY, placesNow, type Review, type WordBack, wordsBack } from '../record/review.ts';
import { type FrontMatter, statuses } from '../record/schema.ts';
import { chosenIn } from '../session/chosen-in.ts';
import type { Session } from '../session/fold.ts';
import { isRecord } from '../session/kind.ts';
import { givenAnswer, stepsThatApply } from '../session/steps.ts';
import type { ChoiceValue } from '../session/values.ts';
import { foundAgain, type NamedAgain } from './found.ts';
import { entriesOf } from './said-entries.ts';

/** What a look-back does to its record: agreements to tick, the status, and a section. */
export interface LookBackEdit {
  /** Numbers of agreements. */
  readonly ticked: readonly number[];
  /** Agreements with another day. */
  readonly moved: readonly DayWish[];
  /** Numbers of agreements that are to be marked as dropped. */
  readonly dropped: readonly number[];
  readonly status: FrontMatter['status'] | undefined;
  readonly section: NewLookBack;
  /** What was to be ticked, and what was to be named in the section, and does not stand in the record any more. */
  readonly notFound: readonly string[];
  readonly notNamed: readonly string[];
}

/** A finished look-back as what it changes in a record as that stands now: the same answers always change the same. */
export function composeLookBack(session: Session, review: Review, messages: Messages): LookBackEdit {
  const values = valuesOf(session);
  const text = (id: string) => (typeof values[id] === 'string' ? values[id] : undefined);
  const one = <T extends string>(id: string, of: readonly T[]) => of.find((own) => own === values[id]);
  const found = foundAgain(values, review, session.start.lookBack);
  const word = heardIn(values['word-back']);
  const said = {
    day: session.start.date,
    next: text('next'),
    wordBack: word?.wordBack,
    place: one('place', placesNow),
    dropped: textsOf(found.dropped),
    heeded: textsOf(found.heeded),
    letGo: textsOf(found.letGo),
  };
  const { heading } = messages.afterwards.lookBack;
  const entries = entriesOf({ said, found, noWordFor: word?.more, text, skipped: skippedSteps(session) }, messages);
  return {
    ticked: found.done.filter((at) => review.agreements[at]?.state !== 'done'),
    moved: found.moved.filter(({ at, day }) => dayOf(review.agreements[at]?.due ?? NO_DAY) !== day),
    dropped: found.dropped.flatMap(({ at }) => (review.agreements[at]?.state === 'dropped' ? [] : [at])),
    status: one('status', statuses),
    section: { ...said, heading, entries },
    notFound: found.notFound,
    notNamed: found.notNamed,
  };
}

function textsOf(all: readonly Pick<NamedAgain, 'text'>[]): string[] {
  return all.map(({ text }) => text);
}

/** Whether word came back, and why none is expected any more. */
function heardIn(value: unknown): { readonly wordBack: WordBack; readonly more?: string } | undefined {
  if (typeof value !== 'string' && !isRecord(value)) return undefined;
  const { id, ...more } = chosenIn(value as ChoiceValue);
  const wordBack = wordsBack.find((own) => own === id);
  return wordBack && { wordBack, ...more };
}

function valuesOf(session: Session): Record<string, unknown> {
  const all = stepsThatApply(session).map(({ id }) => givenAnswer(session, id));
  return Object.assign({}, ...all.filter(isRecord));
}

function skippedSteps(session: Session): string[] {
  return stepsThatApply(session).flatMap(({ id, title }) => {
    const answered = session.answers.get(id);
    return answered?.state === 'skipped' ? [`${title}: ${answered.reason}`] : [];
  });
}
