import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';

interface Handed {
  readonly row: string;
  readonly at: Place;
}

/** Two records with one row: of what a team hands over the one would stand in the place of the other. */
export const handOverRowTwice = rule<'record', [first: string], Handed>({
  id: 'hand-over-row-twice',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Elk verslag heeft een eigen regel in wat het team aan de organisatie geeft.',
      why: 'Met dezelfde regel komt het ene verslag in de plaats van het andere, en telt er een niet mee.',
      help: 'Haal "row" weg uit het verslag dat gekopieerd is. Het krijgt vanzelf een eigen regel.',
      found: (first) => `Deze regel is al van een ander verslag: ${first}.`,
    },
    en: {
      title: 'Every record has a row of its own in what the team hands over to the organisation.',
      why: 'With the same row one record takes the place of the other, and one of them is not counted.',
      help: 'Take "row" out of the record that was copied. It gets a row of its own by itself.',
      found: (first) => `This row belongs to another record already: ${first}.`,
    },
  },
  example: {
    kind: 'record',
    file: 'records/2026-12-18-een-half-uur-op-het-terras-2.md',
    beside: {
      'records/2026-12-18-een-half-uur-op-het-terras.md':
        '---\nformat: driehoek/record@1\nhand-over: { release: counted, row: 5b0c91e7 }\n---\n',
    },
    bad: 'hand-over: { release: counted, row: ⟦5b0c91e7⟧ }',
    good: 'hand-over: { release: counted, row: a90d2c44 }',
    english: {
      file: 'records/2026-12-18-half-an-hour-on-the-terrace-2.md',
      beside: {
        'records/2026-12-18-half-an-hour-on-the-terrace.md':
          '---\nformat: driehoek/record@1\nhand-over: { release: counted, row: 5b0c91e7 }\n---\n',
      },
    },
  },
  gather({ review, span, placeOf }) {
    const row = review.front['hand-over']?.row;
    return row === undefined ? undefined : { row, at: placeOf(span(['hand-over', 'row'], 'value')) };
  },
  *judge({ row, at }, { claim }) {
    const first = claim?.(`row:${row}`);
    if (first !== undefined) yield { at, say: [first] };
  },
});
