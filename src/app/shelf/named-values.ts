import type { Language } from '../../core/format/language.ts';
import type { NamedValue } from '../../core/values/named-value.ts';
import { shippedDeck } from './deck.ts';

/** Values as people call them, with what they mean; one that is not in the deck by its id. */
export function namedValues(ids: readonly string[], language: Language): NamedValue[] {
  const { cards } = shippedDeck(language);
  return ids.map((id) => {
    const card = cards.find((one) => one.id === id);
    return card === undefined ? { id, name: id } : { id, name: card.name, meaning: card.meaning };
  });
}
