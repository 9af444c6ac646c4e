import { rule } from '../rule.ts';

export const actionIncomplete = rule<'record', [lacks: 'role' | 'date']>({
  id: 'action-incomplete',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een afspraak noemt een rol en een dag.',
      why: 'Staat er niet wie het doet, of wanneer, dan blijft een afspraak vaak liggen.',
      help: 'Schrijf: - [ ] rol: wat die gaat doen (2026-12-05)',
      found: (lacks) =>
        lacks === 'role' ? 'Er staat niet welke rol dit doet.' : 'Er staat geen dag bij, of een die niet bestaat.',
    },
    en: {
      title: 'An agreement names a role and a day.',
      why: 'If it does not say who does it, or by when, an agreement is easily forgotten.',
      help: 'Write: - [ ] role: what it will do (2026-12-05)',
      found: (lacks) =>
        lacks === 'role' ? 'It does not say which role does this.' : 'There is no day, or one that does not exist.',
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:actions -->\n\n⟦- [ ] handhaver: de ondernemer bellen⟧',
    good: '<!-- driehoek:actions -->\n\n- [ ] handhaver: de ondernemer bellen (2027-01-08)',
    english: {
      bad: '<!-- driehoek:actions -->\n\n⟦- [ ] enforcement officer: phone the owner⟧',
      good: '<!-- driehoek:actions -->\n\n- [ ] enforcement officer: phone the owner (2027-01-08)',
    },
  },
  *check({ review }) {
    for (const { role, due, state, at } of review.agreements) {
      if (state === 'dropped') continue;
      if (role === undefined) yield { at, say: ['role'] };
      if (due.state === 'none') yield { at, say: ['date'] };
    }
  },
});
