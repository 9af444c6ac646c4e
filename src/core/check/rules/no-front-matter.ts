import { formRule } from './form-rule.ts';

export const noFrontMatter = formRule({
  id: 'no-front-matter',
  isLocked: true,
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een verslag begint met zijn gegevens, tussen twee regels ---.',
      why: 'Zonder die gegevens telt een verslag nergens mee: niet in het logboek, niet bij de terugblik.',
      help: 'Zet de gegevens bovenaan, tussen twee regels met alleen ---.',
    },
    en: {
      title: 'A record begins with its data, between two lines of ---.',
      why: 'Without those data a record counts nowhere: not in the log, not when looking back.',
      help: 'Put the data at the top, between two lines of only ---.',
    },
  },
  example: {
    kind: 'record',
    whole: true,
    bad: '⟦⟧# Een terras na elven\n\nWe spraken erover.',
    good: '---\nformat: driehoek/record@1\ntitle: Een terras na elven\n---',
    english: {
      bad: '⟦⟧# A terrace after eleven\n\nWe talked about it.',
      good: '---\nformat: driehoek/record@1\ntitle: A terrace after eleven\n---',
    },
  },
});
