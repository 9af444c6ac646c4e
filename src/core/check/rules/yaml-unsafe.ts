import { formRule } from './form-rule.ts';

export const yamlUnsafe = formRule({
  id: 'yaml-unsafe',
  words: {
    nl: {
      title: 'De gegevens zijn gewone tekst, zonder verwijzingen, typeaanduidingen of bijzondere namen.',
      why: 'Met zulke tekens kan een klein bestand een programma laten vastlopen of iets anders laten lezen dan er staat.',
      help: 'Schrijf de tekst uit, zonder &, * of ! ervoor.',
    },
    en: {
      title: 'The data are plain text, without references, type tags or special names.',
      why: 'With such signs a small file can hang a program, or make it read something else than it says.',
      help: 'Write the text out, without &, * or ! before it.',
    },
  },
  example: {
    kind: 'case',
    bad: 'title: ⟦&naam⟧ Een terras na elven\nquestion: *naam',
    good: 'title: Een terras na elven\nquestion: Mag ik het terras open laten?',
    english: {
      bad: 'title: ⟦&name⟧ A terrace after eleven\nquestion: *name',
      good: 'title: A terrace after eleven\nquestion: May I keep the terrace open?',
    },
  },
});
