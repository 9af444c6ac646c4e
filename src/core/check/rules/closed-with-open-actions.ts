import { isOpenAgreement } from '../../follow-up/due.ts';
import { rule } from '../rule.ts';

export const closedWithOpenActions = rule<'record', [open: number]>({
  id: 'closed-with-open-actions',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een gesloten verslag heeft geen open afspraken.',
      why: 'Wie leest dat een verslag afgerond is, zoekt er geen afspraak meer in. Toch vraagt driehoek follow-up ernaar, tot zij is afgevinkt of vervalt.',
      help: 'Vink af wat gedaan is, zet [-] voor wat vervalt, of zet status op open.',
      found: (open) =>
        `Het verslag is gesloten, maar er ${open === 1 ? 'staat nog 1 afspraak' : `staan nog ${open} afspraken`} open.`,
    },
    en: {
      title: 'A closed record has no open agreements.',
      why: 'Anyone who reads that a record is closed looks for no agreement in it. Still driehoek follow-up asks for it, until it is ticked or dropped.',
      help: 'Tick what has been done, put [-] before what is dropped, or set status to open.',
      found: (open) =>
        `The record is closed, but ${open === 1 ? '1 agreement is' : `${open} agreements are`} still open.`,
    },
  },
  example: {
    kind: 'record',
    bad: 'status: ⟦closed⟧\n<!-- driehoek:actions -->\n\n- [ ] handhaver: de ondernemer bellen (2027-01-08)',
    good: 'status: closed\n<!-- driehoek:actions -->\n\n- [x] handhaver: de ondernemer bellen (2027-01-08)',
    english: {
      bad: 'status: ⟦closed⟧\n<!-- driehoek:actions -->\n\n- [ ] enforcement officer: phone the owner (2027-01-08)',
      good: 'status: closed\n<!-- driehoek:actions -->\n\n- [x] enforcement officer: phone the owner (2027-01-08)',
    },
  },
  *check({ data, review, span }) {
    if (data.status !== 'closed') return;
    const open = review.agreements.filter(isOpenAgreement).length;
    if (open > 0) yield { at: span(['status'], 'value'), say: [open] };
  },
});
