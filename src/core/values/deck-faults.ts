import type { Messages } from '../../language/messages.ts';
import type { Path } from '../yaml/loaded.ts';

/** A deck as far as it was read: of what has a fault nothing is left but its place. */
interface DeckParts {
  readonly cards?:
    | readonly (
        | {
            readonly id?: string | undefined;
            readonly name?: string | undefined;
            readonly civil?: boolean | undefined;
          }
        | undefined
      )[]
    | undefined;
  readonly piles?: readonly (number | undefined)[] | undefined;
}

export interface DeckFault {
  readonly path: Path;
  readonly message: string;
}

/** Cards with the id or the name of another: two people who mean one card would say two things. */
export function cardsTwice({ cards = [] }: DeckParts, { values }: Messages): DeckFault[] {
  return (['id', 'name'] as const).flatMap((key) => {
    const seen = new Map<string, number>();
    return cards.flatMap((card, at): DeckFault[] => {
      const word = card?.[key];
      if (word === undefined) return [];
      const first = seen.get(word.toLowerCase());
      if (first !== undefined) return [{ path: ['cards', at, key], message: values.deck.twice(word, first) }];
      seen.set(word.toLowerCase(), at + 1);
      return [];
    });
  });
}

/** A slip has a digit from 1 to 5 for each card. */
const PILES = 5;

/** Whether every card has a place, and every place a card. */
export function pilesFault({ cards = [], piles = [] }: DeckParts, { values }: Messages): DeckFault | undefined {
  const { fivePiles, pilesHold } = values.deck;
  if (piles.length !== PILES) return { path: ['piles'], message: fivePiles(piles.length) };
  const sum = piles.reduce<number>((all, pile) => all + (pile ?? 0), 0);
  return sum === cards.length ? undefined : { path: ['piles'], message: pilesHold(sum, cards.length) };
}

/** Whether more than half of the cards are values of the civil service: then there is little left to choose. */
export function isMostlyCivil({ cards = [] }: DeckParts): boolean {
  return cards.filter((card) => card?.civil).length * 2 > cards.length;
}
