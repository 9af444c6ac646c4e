import { formRule } from './form-rule.ts';

export const controlCharacter = formRule({
  id: 'control-character',
  words: {
    nl: {
      title: 'Er staan geen onzichtbare stuurtekens in.',
      why: 'Zulke tekens komen mee met plakken en kunnen tekst verbergen of omdraaien.',
      help: 'Haal het teken weg, of laat dat doen met de optie --fix',
    },
    en: {
      title: 'There are no invisible control characters.',
      why: 'Such characters come along with pasting and can hide or turn text around.',
      help: 'Remove the character, or have it removed with the option --fix',
    },
  },
  example: {
    kind: 'case',
    bad: 'title: Een ⟦\u202e⟧terras na elven',
    good: 'title: Een terras na elven',
    english: {
      bad: 'title: A ⟦\u202e⟧terrace after eleven',
      good: 'title: A terrace after eleven',
    },
  },
});
