import { formRule } from './form-rule.ts';

export const missingFormat = formRule({
  id: 'missing-format',
  words: {
    nl: {
      title: 'Een bestand zegt wat het is.',
      why: 'Aan de regel met format: ziet elk programma, nu en over tien jaar, hoe het bestand te lezen is.',
      help: 'Zet de regel bovenaan, of laat dat doen met de optie --fix',
    },
    en: {
      title: 'A file says what it is.',
      why: 'By the line with format: any program, now and in ten years, sees how to read the file.',
      help: 'Put the line at the top, or have it done with the option --fix',
    },
  },
  example: {
    kind: 'case',
    whole: true,
    bad: '⟦⟧title: Een terras na elven',
    good: 'format: driehoek/case@1\ntitle: Een terras na elven',
    english: {
      bad: '⟦⟧title: A terrace after eleven',
      good: 'format: driehoek/case@1\ntitle: A terrace after eleven',
    },
  },
});
