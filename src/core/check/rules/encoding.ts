import { formRule } from './form-rule.ts';

export const encoding = formRule({
  id: 'encoding',
  isLocked: true,
  words: {
    nl: {
      title: 'Een bestand is tekst in UTF-8.',
      why: 'In een andere codering gaan letters als é en ë stuk, en elk programma leest iets anders.',
      help: 'Sla het bestand opnieuw op met de codering UTF-8.',
    },
    en: {
      title: 'A file is text in UTF-8.',
      why: 'In another encoding letters such as é and ë break, and every program reads something else.',
      help: 'Save the file again with the encoding UTF-8.',
    },
  },
  example: {
    kind: 'case',
    bad: 'title: Een terras⟦\0⟧ na elven',
    good: 'title: Een terras na elven',
    english: {
      bad: 'title: A terrace⟦\0⟧ after eleven',
      good: 'title: A terrace after eleven',
    },
  },
});
