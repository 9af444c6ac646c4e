import type { Messages } from '../../language/messages.ts';
import { type Entry, itemsEntry, textEntry } from '../record/document.ts';
import type { FrontMatter } from '../record/schema.ts';
import type { Session } from '../session/fold.ts';
import { isRecord } from '../session/kind.ts';
import { givenAnswer, stepsThatApply } from '../session/steps.ts';
import type { PlaceNow, WordBack } from './held.ts';
import type { Subjects } from './subjects.ts';

/** What a look-back does to its record: boxes to tick (by the text of the agreement), the status, and a section. */
export interface LookBackEdit {
  readonly ticked: readonly string[];
  readonly status: FrontMatter['status'] | undefined;
  readonly entries: readonly Entry[];
}

/** A finished look-back as what it changes: pure, so the same answers always give the same record. */
export function composeLookBack(session: Session, { agreements, views }: Subjects, messages: Messages): LookBackEdit {
  const values = valuesOf(session);
  const text = (id: string) => (typeof values[id] === 'string' ? (values[id] as string) : undefined);
  const withAnswer = (texts: Readonly<Record<string, string>>, answer: string) =>
    Object.entries(texts).flatMap(([id, own]) => (values[id] === answer ? [own] : []));
  const { labels, wordBack, place } = messages.afterwards.lookBack;
  const next = text('next');
  return {
    ticked: withAnswer(agreements, 'done'),
    status: text('status') as FrontMatter['status'] | undefined,
    entries: [
      ...said(labels.day, messages.day(session.start.date)),
      ...said(labels.happened, text('happened')),
      ...said(labels.differently, text('differently')),
      ...listed(labels.dropped, withAnswer(agreements, 'dropped')),
      ...said(labels.wordBack, wordBack[text('word-back') as WordBack]),
      ...said(labels.answer, text('answer')),
      ...listed(labels.heeded, withAnswer(views, 'heeded')),
      ...said(labels.place, place[text('place') as PlaceNow]),
      ...said(labels.placeWhy, text('place-why')),
      ...said(labels.remaining, text('remaining')),
      ...said(labels.next, next && messages.day(next)),
      ...listed(labels.skipped, skippedSteps(session)),
    ],
  };
}

function said(label: string, text: string | undefined): Entry[] {
  return text === undefined ? [] : [textEntry(text, label)];
}

function listed(label: string, points: readonly string[]): Entry[] {
  return points.length === 0
    ? []
    : [
        itemsEntry(
          points.map((text) => ({ text, parts: [] })),
          label,
        ),
      ];
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
