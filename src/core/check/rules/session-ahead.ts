import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';

interface Held {
  readonly date: string;
  readonly at: Place;
}

export const sessionAhead = rule<'record', [date: string, today: string], Held>({
  id: 'session-ahead',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een verslag is van een gesprek dat er geweest is.',
      why: 'Met een verkeerd jaar staat het gesprek overal op de verkeerde plek, en komt de terugblik nooit.',
      help: 'Verbeter de dag bij date, en zo nodig de naam van het bestand.',
      found: (date, today) => `Het gesprek is van ${date}, en vandaag is het ${today}.`,
    },
    en: {
      title: 'A record is of a session that took place.',
      why: 'With a wrong year the session is in the wrong place everywhere, and the look-back never comes.',
      help: 'Correct the day at date, and the name of the file where needed.',
      found: (date, today) => `The session is of ${date}, and today is ${today}.`,
    },
  },
  example: {
    kind: 'record',
    today: '2026-12-20',
    file: 'records/een-terras.md',
    bad: 'date: ⟦2027-12-18⟧\nlook-back: 2028-01-15',
    good: 'date: 2026-12-18\nlook-back: 2027-01-15',
    english: { file: 'records/a-terrace.md' },
  },
  gather({ data, span, placeOf }) {
    return data.date === undefined ? undefined : { date: data.date, at: placeOf(span(['date'], 'value')) };
  },
  *judge({ date, at }, { today }) {
    if (today !== undefined && date > today) yield { at, say: [date, today] };
  },
});
