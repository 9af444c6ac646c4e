import { formRule } from './form-rule.ts';

export const missingKey = formRule({
  id: 'missing-key',
  words: {
    nl: {
      title: 'De velden die nodig zijn, zijn er.',
      why: 'Een casus zonder vraag of een verslag zonder datum is later niet te vinden en niet te begrijpen.',
      help: 'Voeg het veld toe, op een eigen regel. Een casus met alle velden maak je met: driehoek new',
    },
    en: {
      title: 'The fields that are needed are there.',
      why: 'A case without a question or a record without a date cannot be found or understood later.',
      help: 'Add the field, on a line of its own. A case with every field is made by: driehoek new',
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
