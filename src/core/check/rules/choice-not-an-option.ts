import { nearest } from '../../text/nearest.ts';
import { rule } from '../rule.ts';

export const choiceNotAnOption = rule<'record', [choice: string, near: string | undefined]>({
  id: 'choice-not-an-option',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'De keuze is een van de opties in het verslag.',
      why: 'Anders is later niet na te lezen wat er gekozen is en wat dat kostte.',
      help: 'Neem bij choice het id over dat achter de gekozen optie staat, of zet die optie erbij.',
      found: (choice, near) =>
        `Onder de opties staat geen "${choice}".${near === undefined ? '' : ` Bedoel je "${near}"?`}`,
    },
    en: {
      title: 'The choice is one of the options in the record.',
      why: 'Otherwise nobody can read later what was chosen and what that cost.',
      help: 'Copy to choice the id behind the chosen option, or add that option.',
      found: (choice, near) =>
        `There is no "${choice}" among the options.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    },
  },
  example: {
    kind: 'record',
    bad: 'choice: ⟦afspraak⟧',
    good: 'choice: afspreken',
    english: {
      bad: 'choice: ⟦agreement⟧',
      good: 'choice: agree',
    },
  },
  *check({ data: { choice }, review, span, quoted }) {
    if (choice === undefined) return;
    const ids = review.options.flatMap(({ id }) => id?.id ?? []);
    const at = span(['choice'], 'value');
    if (!ids.includes(choice)) yield { at, say: [quoted(at, choice), nearest(choice, ids)] };
  },
});
