import { formRule } from './form-rule.ts';

export const fileSize = formRule({
  id: 'file-size',
  isLocked: true,
  words: {
    nl: {
      title: 'Een bestand is niet groter dan iemand kan lezen.',
      why: 'Met een heel dossier leg je meer vast dan het gesprek nodig heeft.',
      help: 'Vertel één moment, en verwijs voor de rest naar waar het dossier staat.',
    },
    en: {
      title: 'A file is no larger than a person can read.',
      why: 'Pasting a whole file of documents records more than the conversation needs.',
      help: 'Tell one moment, and say where the rest can be found.',
    },
  },
  example: {
    kind: 'case',
    whole: true,
    fill: 300_000,
    bad: '⟦⟧format: driehoek/case@1\nsituation: …',
    good: 'format: driehoek/case@1\nsituation: Woensdag om twintig voor zes streepte mijn directeur mijn zin door.',
    english: {
      bad: '⟦⟧format: driehoek/case@1\nsituation: …',
      good: 'format: driehoek/case@1\nsituation: On Wednesday at twenty to six my director struck out my sentence.',
    },
  },
});
