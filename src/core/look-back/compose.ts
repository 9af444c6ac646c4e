import type { Messages } from '../../language/messages.ts';
import { type Entry, itemsEntry, textEntry } from '../record/document.ts';
import type { NewLookBack } from '../record/edit.ts';
import { withoutLabels } from '../record/labels.ts';
import { placesNow, type Review, wordsBack } from '../record/review.ts';
import { type FrontMatter, statuses } from '../record/schema.ts';
import type { Session } from '../session/fold.ts';
import { isRecord } from '../session/kind.ts';
import { givenAnswer, stepsThatApply } from '../session/steps.ts';
import { foundAgain } from './found.ts';

/** What a look-back does to its record: agreements to tick, the status, and a section. */
export interface LookBackEdit {
  /** Numbers of agreements. */
  readonly ticked: readonly number[];
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
  const said = {
    day: session.start.date,
    next: text('next'),
    wordBack: one('word-back', wordsBack),
    place: one('place', placesNow),
    dropped: found.dropped,
    heeded: found.heeded,
  };
  const { heading } = messages.afterwards.lookBack;
  const entries = entriesOf({ said, text, skipped: skippedSteps(session) }, messages);
  return {
    ticked: found.done.filter((at) => review.agreements[at]?.state !== 'done'),
    status: one('status', statuses),
    section: { ...said, heading, entries },
    notFound: found.notFound,
    notNamed: found.notNamed,
  };
}

interface Told {
  readonly said: Omit<NewLookBack, 'heading' | 'entries'>;
  readonly text: (id: string) => string | undefined;
  readonly skipped: readonly string[];
}

function entriesOf({ said: { day, next, ...said }, text, skipped }: Told, messages: Messages): Entry[] {
  const { labels, wordBack, place } = messages.afterwards.lookBack;
  return [
    ...line(labels.day, messages.day(day)),
    ...line(labels.happened, text('happened')),
    ...line(labels.differently, text('differently')),
    ...list(labels.dropped, said.dropped),
    ...line(labels.wordBack, said.wordBack && wordBack[said.wordBack]),
    ...line(labels.answer, text('answer')),
    ...list(labels.heeded, said.heeded),
    ...line(labels.place, said.place && place[said.place]),
    ...line(labels.placeWhy, text('place-why')),
    ...line(labels.remaining, text('remaining')),
    ...line(labels.next, next && messages.day(next)),
    ...list(labels.skipped, skipped),
  ];
}

function line(label: string, text: string | undefined): Entry[] {
  return text === undefined ? [] : [textEntry(withoutLabels('look-back', text), label)];
}

function list(label: string, points: readonly string[]): Entry[] {
  const items = points.map((text) => ({ text, parts: [] }));
  return items.length === 0 ? [] : [itemsEntry(items, label)];
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
