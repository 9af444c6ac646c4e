import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';

interface Made {
  readonly answers: string;
  readonly at: Place;
}

/** Two records of one answers file: every count has that session twice. */
export const recordTwice = rule<'record', [first: string], Made>({
  id: 'record-twice',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Van een antwoordenbestand is er één verslag.',
      why: 'Bij twee verslagen van hetzelfde gesprek telt alles dubbel, en weet niemand welk van de twee geldt.',
      help: 'Haal een van de twee weg. Zijn het echt twee gesprekken, haal dan de regel "answers" uit dit verslag.',
      found: (first) => `Van dezelfde antwoorden is er al een verslag: ${first}.`,
    },
    en: {
      title: 'Of an answers file there is one record.',
      why: 'With two records of one session everything counts twice, and nobody knows which of the two holds.',
      help: 'Take one of the two away. If they really are two sessions, take the line "answers" out of this record.',
      found: (first) => `There is a record of the same answers already: ${first}.`,
    },
  },
  example: {
    kind: 'record',
    file: 'records/2026-12-18-een-half-uur-op-het-terras-2.md',
    beside: {
      'records/2026-12-18-een-half-uur-op-het-terras.md':
        '---\nformat: driehoek/record@1\nanswers: 3f9c2a71d04be865\n---\n',
    },
    bad: 'answers: ⟦3f9c2a71d04be865⟧',
    good: 'answers: 60d1b5a2c97e4f38',
  },
  gather({ review, span, placeOf }) {
    const { answers } = review.front;
    return answers === undefined ? undefined : { answers, at: placeOf(span(['answers'], 'value')) };
  },
  *judge({ answers, at }, { claim }) {
    const first = claim?.(`answers:${answers}`);
    if (first !== undefined) yield { at, say: [first] };
  },
});
