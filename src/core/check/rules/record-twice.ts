import { hashText } from '../../text/digest.ts';
import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';

interface Made {
  readonly answers?: string;
  /** Of its day, title and body. */
  readonly mark: string;
  readonly at: Place;
}

/** Two records of one answers file, or with one text: every count has that session twice. */
export const recordTwice = rule<'record', [first: string, isCopy: boolean], Made>({
  id: 'record-twice',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Van een gesprek is er één verslag.',
      why: 'Bij twee verslagen van hetzelfde gesprek telt alles dubbel, en weet niemand welk van de twee geldt.',
      help: 'Haal een van de twee weg. Zijn het echt twee gesprekken, haal dan de regel "answers" uit dit verslag.',
      found: (first, isCopy) =>
        isCopy ? `Hier staat hetzelfde als in ${first}.` : `Van dezelfde antwoorden is er al een verslag: ${first}.`,
    },
    en: {
      title: 'Of a session there is one record.',
      why: 'With two records of one session everything counts twice, and nobody knows which of the two holds.',
      help: 'Take one of the two away. If they really are two sessions, take the line "answers" out of this record.',
      found: (first, isCopy) =>
        isCopy ? `This says the same as ${first}.` : `There is a record of the same answers already: ${first}.`,
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
    english: {
      file: 'records/2026-12-18-half-an-hour-on-the-terrace-2.md',
      beside: {
        'records/2026-12-18-half-an-hour-on-the-terrace.md':
          '---\nformat: driehoek/record@1\nanswers: 3f9c2a71d04be865\n---\n',
      },
    },
  },
  gather({ review, data, text, span, placeOf }) {
    const { answers } = review.front;
    const start = review.sections[0]?.at.start;
    // Without a day or a text there is no telling whether it is the same session.
    if (answers === undefined && (start === undefined || data.date === undefined)) return undefined;
    const mark = hashText(`${data.date} ${data.title} ${text.slice(start).trimEnd()}`);
    const at = placeOf(answers === undefined ? span([], 'key') : span(['answers'], 'value'));
    return { ...(answers === undefined ? {} : { answers }), mark, at };
  },
  *judge({ answers, mark, at }, { claim }) {
    const copied = claim?.(`record:${mark}`);
    const first = answers === undefined ? undefined : claim?.(`answers:${answers}`);
    if (first !== undefined) yield { at, say: [first, false] };
    else if (copied !== undefined) yield { at, say: [copied, true] };
  },
});
