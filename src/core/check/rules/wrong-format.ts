import { formRule } from './form-rule.ts';

export const wrongFormat = formRule({
  id: 'wrong-format',
  words: {
    nl: {
      title: 'Wat achter format: staat, bestaat en past bij het bestand.',
      why: 'Een verschrijving op deze regel maakt het hele bestand onleesbaar voor een programma.',
      help: 'Neem de schrijfwijze over uit de melding.',
    },
    en: {
      title: 'The value of format: exists and fits the file.',
      why: 'A slip on this line makes the whole file unreadable for a program.',
      help: 'Copy the spelling from the message.',
    },
  },
  example: { kind: 'case', bad: 'format: ⟦driehoek/cases@1⟧', good: 'format: driehoek/case@1', english: {} },
});
