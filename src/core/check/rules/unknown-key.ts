import { formRule } from './form-rule.ts';

export const unknownKey = formRule({
  id: 'unknown-key',
  words: {
    nl: {
      title: 'Er staan alleen velden die het formaat kent.',
      why: 'Een veld met een tikfout wordt niet gelezen. Zonder deze melding zou dat niemand merken.',
      help: 'Verbeter de naam van het veld, of haal het weg.',
    },
    en: {
      title: 'There are only fields that the format knows.',
      why: 'A field with a typing error is not read. Without this message nobody would notice.',
      help: 'Correct the name of the field, or remove it.',
    },
  },
  example: {
    kind: 'case',
    bad: '⟦discusion⟧: [Wat zou jij doen?]',
    good: 'discussion: [Wat zou jij doen?]',
    english: {
      bad: '⟦discusion⟧: [What would you do?]',
      good: 'discussion: [What would you do?]',
    },
  },
});
