import { formRule } from './form-rule.ts';

export const yamlSyntax = formRule({
  id: 'yaml-syntax',
  isLocked: true,
  words: {
    nl: {
      title: 'De gegevens zijn goede YAML.',
      why: 'Klopt de opmaak niet, dan is niets van het bestand te lezen.',
      help: 'Kijk of elk aanhalingsteken en haakje gesloten is, en of het inspringen klopt.',
    },
    en: {
      title: 'The data are sound YAML.',
      why: 'Where the notation is wrong, nothing of the file can be read.',
      help: 'See whether every quote and bracket is closed, and whether the indentation is right.',
    },
  },
  example: {
    kind: 'case',
    bad: 'title: ⟦Ons antwoord: nee⟧',
    good: 'title: "Ons antwoord: nee"',
    english: {
      bad: 'title: ⟦Our answer: no⟧',
      good: 'title: "Our answer: no"',
    },
  },
});
