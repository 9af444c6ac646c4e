import { hashText } from '../../text/digest.ts';
import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';

type How = 'copy' | 'answers' | 'id';

interface Made {
  readonly answers?: string;
  readonly id?: string;
  /** Of its day, title and body. */
  readonly mark: string;
  readonly at: Place;
}

const nl: Readonly<Record<How, (first: string) => string>> = {
  copy: (first) => `Hier staat hetzelfde als in ${first}.`,
  answers: (first) => `Van dezelfde antwoorden is er al een verslag: ${first}.`,
  id: (first) => `Deze id is al van een ander verslag: ${first}.`,
};

const en: Readonly<Record<How, (first: string) => string>> = {
  copy: (first) => `This says the same as ${first}.`,
  answers: (first) => `There is a record of the same answers already: ${first}.`,
  id: (first) => `This id belongs to another record already: ${first}.`,
};

/** Two records of one answers file, with one text or one id: every count has that session twice. */
export const recordTwice = rule<'record', [first: string, how: How], Made>({
  id: 'record-twice',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Van een gesprek is er één verslag.',
      why: 'Bij twee verslagen van hetzelfde gesprek telt alles dubbel, en weet niemand welk van de twee geldt.',
      help: 'Haal een van de twee weg. Zijn het echt twee gesprekken, haal dan de regels "id" en "answers" uit dit verslag.',
      found: (first, how) => nl[how](first),
    },
    en: {
      title: 'Of a session there is one record.',
      why: 'With two records of one session everything counts twice, and nobody knows which of the two holds.',
      help: 'Take one of the two away. If they really are two sessions, take the lines "id" and "answers" out of this record.',
      found: (first, how) => en[how](first),
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
    const { answers, id } = review.front;
    const start = review.sections[0]?.at.start;
    const known = [
      ...(answers === undefined ? [] : (['answers'] as const)),
      ...(id === undefined ? [] : (['id'] as const)),
    ];
    // Without a day or a text there is no telling whether it is the same session.
    if (known.length === 0 && (start === undefined || data.date === undefined)) return undefined;
    const mark = hashText(`${data.date} ${data.title} ${text.slice(start).trimEnd()}`);
    const [key] = known;
    const at = placeOf(key === undefined ? span([], 'key') : span([key], 'value'));
    return { ...(answers === undefined ? {} : { answers }), ...(id === undefined ? {} : { id }), mark, at };
  },
  *judge({ answers, id, mark, at }, { claim }) {
    const copied = claim?.(`record:${mark}`);
    const made = answers === undefined ? undefined : claim?.(`answers:${answers}`);
    const named = id === undefined ? undefined : claim?.(`id:${id}`);
    if (made !== undefined) yield { at, say: [made, 'answers'] };
    else if (copied !== undefined) yield { at, say: [copied, 'copy'] };
    else if (named !== undefined) yield { at, say: [named, 'id'] };
  },
});
