import { pilesFault } from '../../values/deck-faults.ts';
import { rule } from '../rule.ts';

export const deckPiles = rule<'deck', [message: string]>({
  id: 'deck-piles',
  group: 'form',
  severity: 'error',
  kinds: ['deck'],
  words: {
    nl: {
      title: 'Er zijn vijf stapels, en daar passen samen alle kaarten op.',
      why: 'Op een briefje staat bij elke kaart een cijfer van 1 tot en met 5. Zo valt een verkeerd cijfer op.',
      help: 'Zet onder piles vijf getallen die samen het aantal kaarten zijn, zoals [4, 6, 10, 6, 4] voor dertig.',
      found: (message) => message,
    },
    en: {
      title: 'There are five piles, and together they hold all cards.',
      why: 'A slip has a digit from 1 to 5 for each card. That way a wrong digit is noticed.',
      help: 'Under piles, put five numbers that sum to the cards, such as [4, 6, 10, 6, 4] for thirty.',
      found: (message) => message,
    },
  },
  example: { kind: 'deck', bad: 'piles: ⟦[1, 1, 2, 1, 1]⟧', good: 'piles: [1, 1, 1, 1, 1]', english: {} },
  *check({ data, faults, span }, { messages }) {
    const fault = faults.length > 0 ? undefined : pilesFault(data, messages);
    if (fault !== undefined) yield { at: span(fault.path, 'value'), say: [fault.message] };
  },
});
