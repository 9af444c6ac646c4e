import { rule } from '../rule.ts';

/** Fewer words than this do not tell what happened. */
const MIN_WORDS = 25;

export const situationShort = rule<'case', [words: number]>({
  id: 'situation-short',
  group: 'case',
  severity: 'warning',
  kinds: ['case'],
  words: {
    nl: {
      title: 'De situatie is een verhaal: genoeg om het voor je te zien.',
      why: 'Van een aanduiding in één zin maakt iedereen een ander verhaal, en dan praat je langs elkaar heen.',
      help: 'Vertel wat er gebeurde, wie wat zei en wat je moest doen; een half A4 is genoeg.',
      found: (words) => `De situatie telt ${words} woorden. Daarmee ziet een ander het nog niet voor zich.`,
    },
    en: {
      title: 'The situation is a story: enough to see it happen.',
      why: 'From a hint in one sentence everybody makes another story, and people talk past each other.',
      help: 'Tell what happened, who said what and what you had to do; half a page is enough.',
      found: (words) => `The situation has ${words} words. That is not enough for another to see it.`,
    },
  },
  example: {
    kind: 'case',
    bad: 'situation: ⟦Vrijdag was er gedoe over een terras.⟧',
    good: [
      'situation: |',
      '  Vrijdagavond, kwart over elf. Ik sta op de hoek van het plein en het terras zit nog vol. De eigenaar ziet me en',
      '  loopt naar me toe. "Nog een half uurtje," zegt hij, "het is de eerste warme avond." Boven hem gaat een raam dicht.',
    ].join('\n'),
    english: {
      bad: 'situation: ⟦On Friday there was trouble about a terrace.⟧',
      good: 'situation: |\n  Friday night, a quarter past eleven. I stand at the corner of the square and the terrace is still full. The owner sees me\n  and walks up to me. "Another half hour," he says, "it is the first warm evening." Above him a window is closed.',
    },
  },
  *check({ data, span }) {
    const words = (data.situation ?? '').split(/\s+/u).filter(Boolean).length;
    if (words > 0 && words < MIN_WORDS) yield { at: span(['situation'], 'value'), say: [words] };
  },
});
