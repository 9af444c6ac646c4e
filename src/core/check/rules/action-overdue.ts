import { isOpenAgreement } from '../../follow-up/due.ts';
import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';

interface Open {
  readonly due: string;
  readonly at: Place;
}

export const actionOverdue = rule<'record', [due: string], readonly Open[]>({
  id: 'action-overdue',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een afspraak die open staat, is niet te laat.',
      why: 'Teams haken af als er met hun afspraken niets gebeurt.',
      help: 'Vink af wat gedaan is, of spreek een nieuwe dag af.',
      found: (due) => `Deze afspraak was voor ${due} en staat nog open.`,
    },
    en: {
      title: 'An agreement that is open is not overdue.',
      why: 'Teams drop out when nothing happens with what they agreed.',
      help: 'Tick what has been done, or agree on a new day.',
      found: (due) => `This agreement was for ${due} and is still open.`,
    },
  },
  example: {
    kind: 'record',
    today: '2027-01-09',
    bad: '<!-- driehoek:actions -->\n\n⟦- [ ] handhaver: de ondernemer bellen (2027-01-08)⟧',
    good: '<!-- driehoek:actions -->\n\n- [x] handhaver: de ondernemer bellen (2027-01-08)',
    english: {
      bad: '<!-- driehoek:actions -->\n\n⟦- [ ] enforcement officer: phone the owner (2027-01-08)⟧',
      good: '<!-- driehoek:actions -->\n\n- [x] enforcement officer: phone the owner (2027-01-08)',
    },
  },
  gather({ review, placeOf }) {
    const open = review.agreements.flatMap((own) =>
      // Of a day before the conversation another rule says so.
      isOpenAgreement(own) && own.due.state === 'day' && own.due.day >= (review.front.date ?? '')
        ? [{ due: own.due.day, at: placeOf(own.at) }]
        : [],
    );
    return open.length === 0 ? undefined : open;
  },
  *judge(open, { today }) {
    for (const { due, at } of open) if (today !== undefined && due < today) yield { at, say: [due] };
  },
});
