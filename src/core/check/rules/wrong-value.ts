import { formRule } from './form-rule.ts';

export const wrongValue = formRule({
  id: 'wrong-value',
  words: {
    nl: {
      title: 'Een veld heeft een waarde die daar kan.',
      why: 'Alleen met vaste woorden en echte data is over jaren heen te tellen en te zoeken.',
      help: 'Schrijf hier een waarde die kan. Is het een dag, schrijf die dan als 2026-12-05.',
    },
    en: {
      title: 'A field has a value that is possible there.',
      why: 'Only with fixed words and real dates can records be counted and searched over the years.',
      help: 'Write a value that is possible here. If it is a day, write it as 2026-12-05.',
    },
  },
  example: { kind: 'case', bad: 'level: ⟦afdeling⟧', good: 'level: organisatie', english: {} },
});
