import { formRule } from './form-rule.ts';

export const placementSum = formRule({
  id: 'placement-sum',
  kinds: ['record', 'answers'],
  words: {
    nl: {
      title: 'Elke plaatsing is tien punten, verdeeld over professie, politiek en maatschappij.',
      why: 'Anders ligt de casus nergens op de driehoek, en kloppen spreiding en spanning niet.',
      help: 'Vraag na wat er op papier stond; verdeel tien hele punten over de drie hoeken.',
    },
    en: {
      title: 'Every placement is ten points, divided over professie, politiek and maatschappij.',
      why: 'Otherwise the case lies nowhere on the triangle, and spread and tension are wrong.',
      help: 'Ask what was on the slip; divide ten whole points over the three corners.',
    },
  },
  example: {
    kind: 'record',
    bad: 'triangle:\n  group: ⟦[5, 3, 3]⟧',
    good: 'triangle:\n  group: [5, 3, 2]',
    english: {},
  },
});
