import { noteRule } from './note-rule.ts';

export const sectionTwice = noteRule<[marker: string]>({
  id: 'section-twice',
  group: 'form',
  severity: 'error',
  words: {
    nl: {
      title: 'Elk merkteken staat er één keer.',
      why: 'Staat een deel er twee keer, dan is niet te zien welk deel geldt. Vaak is dat een samenvoeging die half klaar is.',
      help: 'Voeg de twee delen samen onder één merkteken.',
      found: (marker) => `Het merkteken <!-- driehoek:${marker} --> stond er al.`,
    },
    en: {
      title: 'Each marker appears only once.',
      why: 'When a section appears twice, nobody can see which counts. Often that is a merge left half done.',
      help: 'Bring the two sections together under one marker.',
      found: (marker) => `The marker <!-- driehoek:${marker} --> was there already.`,
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:learning -->\n\nVraag eerst wat de buren willen.\n\n⟦<!-- driehoek:learning -->⟧\n\nWees er eerder bij.',
    good: '<!-- driehoek:learning -->\n\nVraag eerst wat de buren willen. Wees er eerder bij.',
    english: {
      bad: '<!-- driehoek:learning -->\n\nAsk first what the neighbours want.\n\n⟦<!-- driehoek:learning -->⟧\n\nBe there earlier.',
      good: '<!-- driehoek:learning -->\n\nAsk first what the neighbours want. Be there earlier.',
    },
  },
});
