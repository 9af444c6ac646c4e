import { type Outcome, outcomesWithChoice } from '../../record/schema.ts';
import { isFaultyKey } from '../faulty-key.ts';
import { rule } from '../rule.ts';

type Said = [fault: 'none' | 'chosen' | 'no-outcome', outcome: Outcome | ''];

export const outcomeChoice = rule<'record', Said>({
  id: 'outcome-choice',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'De uitkomst en de keuze spreken elkaar niet tegen.',
      why: 'Een besluit zonder keuze, of een keuze terwijl er niet besloten is, kan niet allebei waar zijn.',
      help: 'Vul bij choice de gekozen optie in bij besluit en voorlopig; laat choice anders weg.',
      found: (fault, outcome) =>
        fault === 'none'
          ? `De uitkomst is "${outcome}", maar er staat geen keuze bij.`
          : fault === 'chosen'
            ? `De uitkomst is "${outcome}", en toch staat er een keuze.`
            : 'Er staat een keuze, maar geen uitkomst.',
    },
    en: {
      title: 'The outcome and the choice do not contradict each other.',
      why: 'A decision without a choice, or a choice where nothing was decided, cannot both be true.',
      help: 'With besluit and voorlopig, give the option chosen under choice; leave choice out otherwise.',
      found: (fault, outcome) =>
        fault === 'none'
          ? `The outcome is "${outcome}", but there is no choice with it.`
          : fault === 'chosen'
            ? `The outcome is "${outcome}", and yet there is a choice.`
            : 'There is a choice, but no outcome.',
    },
  },
  example: {
    kind: 'record',
    bad: 'outcome: eerst-uitzoeken\n⟦choice⟧: afspreken',
    good: 'outcome: besluit\nchoice: afspreken',
    english: {
      bad: 'outcome: eerst-uitzoeken\n⟦choice⟧: agree',
      good: 'outcome: besluit\nchoice: agree',
    },
  },
  *check(document) {
    const { data, span } = document;
    const { outcome, choice } = data;
    if (isFaultyKey(document, 'outcome') || isFaultyKey(document, 'choice')) return;
    if (choice === undefined) {
      if (outcome !== undefined && outcomesWithChoice.includes(outcome))
        yield { at: span(['outcome'], 'value'), say: ['none', outcome] };
    } else if (outcome === undefined) yield { at: span(['choice'], 'key'), say: ['no-outcome', ''] };
    else if (!outcomesWithChoice.includes(outcome)) yield { at: span(['choice'], 'key'), say: ['chosen', outcome] };
  },
});
