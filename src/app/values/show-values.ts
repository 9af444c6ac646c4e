import type { ValuesDeckResult, ValuesShowResult } from '../../core/results/values.ts';
import { UserError } from '../../core/user-error.ts';
import type { Deck } from '../../core/values/deck.ts';
import type { WrittenValues } from '../../core/values/print-values.ts';
import type { ValuesResult } from '../../core/values/result.ts';
import type { Words, Workplace } from '../ports.ts';
import { type Listing, listFrom, openFrom, type ShelfItem } from '../shelf/team-shelf.ts';
import { findResult, refuseUntrueResult } from './find-result.ts';
import { keptOf } from './sort-values.ts';

export interface ShownValues extends WrittenValues {
  readonly file: string;
}

/** A result, or the latest of the team, with the cards it was made with. */
export async function showValues(named: string | undefined, ports: Words & Workplace): Promise<ShownValues> {
  const found = await findResult(named, ports);
  const { file, result } = found;
  const deck = await deckFor(result, ports);
  await refuseUntrueResult(found, deck, ports);
  // Where the cards are gone or have faults, its values are told by their ids.
  return { file, result, deck: deck ?? nameless(result, ports) };
}

async function deckFor({ deck }: ValuesResult, ports: Words & Workplace): Promise<Deck | undefined> {
  try {
    return await openFrom('decks', deck, ports);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function nameless({ deck, work, apart, stars }: ValuesResult, { language }: Words): Deck {
  const lists = [work?.first, work?.last, apart?.work, apart?.home, stars];
  const ids = [...new Set(lists.flatMap((list) => (Array.isArray(list) ? list : [])))];
  const cards = ids.map((id) => ({ id, name: id, meaning: id }));
  return { format: 'driehoek/deck@1', id: deck, title: deck, language, piles: [], cards };
}

export function valuesShowResultOf({ file, ...shown }: ShownValues): ValuesShowResult {
  return { format: 'driehoek/values-show-result@1', file, values: keptOf(shown) };
}

/** All decks there are, the team's own first. */
export function listDecks(ports: Words & Workplace): Promise<Listing<ShelfItem<Deck>>> {
  return listFrom('decks', ports);
}

/** A deck by its id or file. Errors: a UserError, with the nearest id or what is wrong with it. */
export function showDeck(named: string, ports: Words & Workplace): Promise<Deck> {
  return openFrom('decks', named, ports);
}

export function valuesDeckResultOf(items: readonly Pick<ShelfItem<Deck>, 'value' | 'own'>[]): ValuesDeckResult {
  return {
    format: 'driehoek/values-deck-result@1',
    decks: items.map(({ value: { id, title, piles, cards }, own }) => ({
      ...{ id, title, piles, file: own ?? null },
      cards: cards.map(({ id: value, name, meaning, civil, private: isPrivate }, at) => ({
        ...{ n: at + 1, id: value, name, meaning },
        civil: civil === true,
        private: isPrivate === true,
      })),
    })),
  };
}
