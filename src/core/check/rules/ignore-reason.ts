import { fileKinds } from '../kind.ts';
import { rule } from '../rule.ts';

/** Given by the engine, which knows the exceptions. */
export const ignoreReason = rule<(typeof fileKinds)[number], [rule: string]>({
  id: 'ignore-reason',
  group: 'ignore',
  severity: 'error',
  kinds: fileKinds,
  words: {
    nl: {
      title: 'Bij een uitzondering op een regel staat de reden.',
      why: 'Later moet te zien zijn waarom de regel hier niet geldt.',
      help: 'Schrijf: driehoek-ignore REGEL: de reden',
      found: (id) =>
        id === ''
          ? 'Deze uitzondering noemt geen regel en geen reden.'
          : `Bij deze uitzondering op ${id} staat geen reden; die geldt dus niet.`,
    },
    en: {
      title: 'An exception to a rule gives the reason.',
      why: 'Later it must be clear why the rule does not apply here.',
      help: 'Write: driehoek-ignore RULE: the reason',
      found: (id) =>
        id === ''
          ? 'This exception names no rule and no reason.'
          : `This exception to ${id} gives no reason, so it does not hold.`,
    },
  },
  example: {
    kind: 'case',
    bad: '⟦# driehoek-ignore question-advice⟧\nquestion: Mag ik het terras laten zitten?',
    good: 'question: Mag ik het terras laten zitten?',
    english: {
      bad: '⟦# driehoek-ignore question-advice⟧\nquestion: May I let the terrace stay?',
      good: 'question: May I let the terrace stay?',
    },
  },
});
