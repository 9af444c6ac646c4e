import type { Review } from '../../record/review.ts';
import type { Span } from '../../text/span.ts';
import { type Problem, rule } from '../rule.ts';

type What = 'look-back' | 'next' | 'held' | 'agreement' | 'word-back' | 'by-when' | 'before-asking' | 'far';

/** A day further ahead than this is most likely a slip of the pen. Years. */
const FAR = 3;

const nl: Readonly<Record<What, (day: string, other: string) => string>> = {
  'look-back': (day, other) => `De terugblik (${day}) ligt voor het gesprek (${other}).`,
  next: (day, other) => `De volgende terugblik (${day}) ligt niet na deze (${other}).`,
  held: (day, other) => `Deze terugblik (${day}) ligt voor het gesprek (${other}).`,
  agreement: (day, other) => `Deze afspraak staat open voor ${day}; dat is voor het gesprek (${other}).`,
  'word-back': (day, other) => `Het antwoord zou er op ${day} zijn; dat is voor het gesprek (${other}).`,
  'by-when': (day, other) => `Opschalen zou uiterlijk ${day} gebeuren; dat is voor het gesprek (${other}).`,
  'before-asking': (day, other) =>
    `Het antwoord zou er op ${day} zijn, voordat er uiterlijk op ${other} is opgeschaald.`,
  far: (day, other) => `Deze dag (${day}) ligt meer dan ${FAR} jaar na het gesprek (${other}). Klopt het jaar?`,
};

const en: Readonly<Record<What, (day: string, other: string) => string>> = {
  'look-back': (day, other) => `The look-back (${day}) comes before the session (${other}).`,
  next: (day, other) => `The next look-back (${day}) does not come after this one (${other}).`,
  held: (day, other) => `This look-back (${day}) comes before the session (${other}).`,
  agreement: (day, other) => `This agreement is open for ${day}; that is before the session (${other}).`,
  'word-back': (day, other) => `Word was to come back on ${day}; that is before the session (${other}).`,
  'by-when': (day, other) => `It was to be escalated by ${day}; that is before the session (${other}).`,
  'before-asking': (day, other) => `Word was to come back on ${day}, before it was to be escalated by ${other}.`,
  far: (day, other) => `This day (${day}) is more than ${FAR} years after the session (${other}). Is the year right?`,
};

type Said = [what: What, day: string, other: string];

export const dayOrder = rule<'record', Said>({
  id: 'day-order',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Eerst komt het gesprek, dan wat daarin is afgesproken.',
      why: 'Een dag die niet kan kloppen, komt nooit of te vroeg op de lijst van wat er nog moet gebeuren.',
      help: 'Verbeter de dag. Kijk vooral naar het jaar: rond nieuwjaar gaat dat vaak mis.',
      found: (what, day, other) => nl[what](day, other),
    },
    en: {
      title: 'First comes the session, then what was agreed in it.',
      why: 'A day that cannot be right never comes on the list of what is still to be done, or comes too early.',
      help: 'Correct the day. Look at the year above all: around New Year it often goes wrong.',
      found: (what, day, other) => en[what](day, other),
    },
  },
  example: {
    kind: 'record',
    bad: 'date: 2026-12-18\nlook-back: ⟦2026-01-15⟧',
    good: 'date: 2026-12-18\nlook-back: 2027-01-15',
    english: {},
  },
  *check({ review, span }) {
    const { date } = review.front;
    if (date === undefined) return;
    const far = `${Number(date.slice(0, 4)) + FAR}${date.slice(4)}`;
    for (const { what, day, at } of daysIn(review, (key) => span([key], 'value')))
      if (day < date) yield { at, say: [what, day, date] };
      else if (day > far) yield { at, say: ['far', day, date], severity: 'warning' };
    yield* withinEscalation(review);
    for (const { day, next } of review.lookBacks)
      if (day.state === 'day' && next.state === 'day' && next.day <= day.day)
        yield { at: next.at, say: ['next', next.day, day.day] };
  },
});

interface Told {
  readonly what: What;
  readonly day: string;
  readonly at: Span;
}

function daysIn(review: Review, spanOf: (key: 'look-back') => Span): Told[] {
  const { front, agreements, escalation, lookBacks } = review;
  const own = front['look-back'];
  return [
    ...(own === undefined ? [] : [{ what: 'look-back', day: own, at: spanOf('look-back') } as const]),
    ...agreements.flatMap(({ due, state }): Told[] =>
      due.state === 'day' && state === 'open' ? [{ what: 'agreement', day: due.day, at: due.at }] : [],
    ),
    ...lookBacks.flatMap(({ day }): Told[] =>
      day.state === 'day' ? [{ what: 'held', day: day.day, at: day.at }] : [],
    ),
    ...(['word-back', 'by-when'] as const).flatMap((what): Told[] => {
      const day = what === 'word-back' ? escalation?.wordBack : escalation?.byWhen;
      return day?.state === 'day' ? [{ what, day: day.day, at: day.at }] : [];
    }),
  ];
}

/** Word cannot be expected before anybody was asked; but whoever is early may get it early. */
function* withinEscalation({ escalation, front }: Review): Generator<Problem<Said>> {
  const { byWhen, wordBack } = escalation ?? {};
  if (byWhen?.state !== 'day' || wordBack?.state !== 'day' || wordBack.day >= byWhen.day) return;
  if (front.date !== undefined && wordBack.day < front.date) return;
  yield { at: wordBack.at, say: ['before-asking', wordBack.day, byWhen.day], severity: 'warning' };
}
