import { formRule } from './form-rule.ts';

export const wrongType = formRule({
  id: 'wrong-type',
  words: {
    nl: {
      title: 'Een veld heeft de soort inhoud die erbij hoort: tekst, een getal, een lijst.',
      why: 'YAML leest 2026 als getal. Zet aanhalingstekens om wat tekst is.',
      help: 'Zet aanhalingstekens om een getal dat tekst is; begin een lijst met streepjes.',
    },
    en: {
      title: 'A field holds what belongs in it: text, a number, a list.',
      why: 'YAML reads 2026 as a number. Put quotation marks around text.',
      help: 'Put quotes around a number that is text; begin the points of a list with dashes.',
    },
  },
  example: { kind: 'case', bad: 'title: ⟦2026⟧', good: 'title: "2026"', english: {} },
});
