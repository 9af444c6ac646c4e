import { cardsTwice } from '../../values/deck-faults.ts';
import { rule } from '../rule.ts';

export const deckTwice = rule<'deck', [message: string]>({
  id: 'deck-twice',
  group: 'form',
  severity: 'error',
  kinds: ['deck'],
  words: {
    nl: {
      title: 'Elke waardenkaart heeft een eigen id en een eigen naam.',
      why: 'Met twee dezelfde kaarten leggen mensen één waarde op twee plekken, en telt geen van beide goed.',
      help: 'Geef een van de twee een andere naam, of haal hem weg.',
      found: (message) => message,
    },
    en: {
      title: 'Every value card has an id and a name of its own.',
      why: 'With two cards alike, people put one value in two places, and neither is counted well.',
      help: 'Rename one of the two, or take it out.',
      found: (message) => message,
    },
  },
  example: {
    kind: 'deck',
    bad: [
      'piles: [1, 1, 1, 1, 1]',
      'cards:',
      '  - { id: moed, name: Moed, meaning: doen wat je ook kan schaden }',
      '  - { id: ⟦moed⟧, name: Durf, meaning: beginnen zonder zekerheid }',
      '  - { id: rust, name: Rust, meaning: de tijd nemen }',
      '  - { id: zorg, name: Zorg, meaning: omkijken naar een ander }',
      '  - { id: recht, name: Recht, meaning: binnen de wet blijven }',
    ].join('\n'),
    good: [
      'piles: [1, 1, 1, 1, 1]',
      'cards:',
      '  - { id: moed, name: Moed, meaning: doen wat je ook kan schaden }',
      '  - { id: durf, name: Durf, meaning: beginnen zonder zekerheid }',
      '  - { id: rust, name: Rust, meaning: de tijd nemen }',
      '  - { id: zorg, name: Zorg, meaning: omkijken naar een ander }',
      '  - { id: recht, name: Recht, meaning: binnen de wet blijven }',
    ].join('\n'),
    english: {
      bad: [
        'piles: [1, 1, 1, 1, 1]',
        'cards:',
        '  - { id: courage, name: Courage, meaning: doing what may cost you }',
        '  - { id: ⟦courage⟧, name: Daring, meaning: starting without being sure }',
        '  - { id: rest, name: Rest, meaning: taking your time }',
        '  - { id: care, name: Care, meaning: looking out for another }',
        '  - { id: law, name: Law, meaning: keeping within the law }',
      ].join('\n'),
      good: [
        'piles: [1, 1, 1, 1, 1]',
        'cards:',
        '  - { id: courage, name: Courage, meaning: doing what may cost you }',
        '  - { id: daring, name: Daring, meaning: starting without being sure }',
        '  - { id: rest, name: Rest, meaning: taking your time }',
        '  - { id: care, name: Care, meaning: looking out for another }',
        '  - { id: law, name: Law, meaning: keeping within the law }',
      ].join('\n'),
    },
  },
  *check({ data, span }, { messages }) {
    for (const { path, message } of cardsTwice(data, messages)) yield { at: span(path, 'value'), say: [message] };
  },
});
