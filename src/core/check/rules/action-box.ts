import { noteRule } from './note-rule.ts';

export const actionBox = noteRule<[]>({
  id: 'action-box',
  group: 'record',
  severity: 'warning',
  words: {
    nl: {
      title: 'Voor elke afspraak staat een vakje.',
      why: 'Alleen wat een vakje heeft, kan iemand afvinken. Zonder vakje blijft een afspraak altijd open staan.',
      help: 'Zet er een vakje voor: - [ ] rol: wat die gaat doen (2026-12-05)',
      found: () => 'Voor deze afspraak staat geen vakje. Die is gelezen als open.',
    },
    en: {
      title: 'Every agreement has a box before it.',
      why: 'Only what has a box can be ticked. Without a box an agreement stays open for ever.',
      help: 'Put a box before it: - [ ] role: what it will do (2026-12-05)',
      found: () => 'There is no box before this agreement. It was read as open.',
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:actions -->\n\n⟦- handhaver: de ondernemer bellen (2027-01-08)⟧',
    good: '<!-- driehoek:actions -->\n\n- [ ] handhaver: de ondernemer bellen (2027-01-08)',
    english: {
      bad: '<!-- driehoek:actions -->\n\n⟦- enforcement officer: phone the owner (2027-01-08)⟧',
      good: '<!-- driehoek:actions -->\n\n- [ ] enforcement officer: phone the owner (2027-01-08)',
    },
  },
});
