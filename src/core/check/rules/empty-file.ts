import { formRule } from './form-rule.ts';

export const emptyFile = formRule({
  id: 'empty-file',
  isLocked: true,
  words: {
    nl: {
      title: 'Een bestand is niet leeg.',
      why: 'Een leeg bestand is vaak een verslag dat niet is opgeslagen. Dat mag niet ongemerkt blijven.',
      help: 'Haal het bestand terug uit de geschiedenis, vul het, of verwijder het.',
    },
    en: {
      title: 'A file is not empty.',
      why: 'An empty file is often a record that was not saved. That should not pass unnoticed.',
      help: 'Bring the file back from the history, fill it in, or remove it.',
    },
  },
  example: {
    kind: 'case',
    whole: true,
    bad: '⟦⟧',
    good: 'format: driehoek/case@1\ntitle: Een terras na elven',
    english: {
      bad: '⟦⟧',
      good: 'format: driehoek/case@1\ntitle: A terrace after eleven',
    },
  },
});
