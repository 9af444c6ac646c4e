import { formRule } from './form-rule.ts';

export const duplicateKey = formRule({
  id: 'duplicate-key',
  words: {
    nl: {
      title: 'Elk veld staat er één keer.',
      why: 'Staat een veld er twee keer, dan is niet te zien welke van de twee geldt.',
      help: 'Houd er één over.',
    },
    en: {
      title: 'Each field appears only once.',
      why: 'When a field appears twice, nobody can see which of the two counts.',
      help: 'Keep one of them.',
    },
  },
  example: { kind: 'case', bad: 'level: team\n⟦level⟧: individu', good: 'level: team', english: {} },
});
