import { formRule } from './form-rule.ts';

export const missingKey = formRule({
  id: 'missing-key',
  words: {
    nl: {
      title: 'De velden die nodig zijn, zijn er.',
      why: 'Een casus zonder vraag of een verslag zonder datum is later niet te vinden en niet te begrijpen.',
      help: 'Voeg het veld toe. Welke velden er zijn, staat in de uitleg van het formaat.',
    },
    en: {
      title: 'The fields that are needed are there.',
      why: 'A case without a question or a record without a date cannot be found or understood later.',
      help: 'Add the field. The description of the format says which fields there are.',
    },
  },
  example: {
    kind: 'case',
    bad: '⟦tension⟧:\n  side: professie-politiek',
    good: 'tension:\n  side: professie-politiek\n  how: Mijn vak zegt iets anders dan de politiek wil horen.',
    english: {
      bad: '⟦tension⟧:\n  side: professie-politiek',
      good: 'tension:\n  side: professie-politiek\n  how: My craft says something else than politics wants to hear.',
    },
  },
});
