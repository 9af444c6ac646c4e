import { formRule } from './form-rule.ts';

export const formatVersion = formRule({
  id: 'format-version',
  words: {
    nl: {
      title: 'Een bestand heeft de versie die dit programma schrijft.',
      why: 'Oude bestanden blijven leesbaar doordat ze op tijd worden omgezet; een nieuwere versie leest dit programma niet.',
      help: 'Zet oude bestanden om met de optie --fix; werk voor een nieuwere versie het programma bij.',
    },
    en: {
      title: 'A file has the version that this program writes.',
      why: 'Old files stay readable because they are converted in time; this program cannot read a newer version.',
      help: 'Convert old files with the option --fix; for a newer version, update the program.',
    },
  },
  example: { kind: 'case', bad: 'format: ⟦driehoek/case@0⟧', good: 'format: driehoek/case@1', english: {} },
});
