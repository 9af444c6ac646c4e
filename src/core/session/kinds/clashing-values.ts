import { type Entry, textEntry } from '../../record/document.ts';
import { slugPattern } from '../../text/slug.ts';
import type { Deck } from '../../values/deck.ts';
import { namesIn } from '../../values/told-values.ts';
import { type AnswerContext, type Asked, bad, good, type ReadAnswer } from '../kind.ts';

/** Where the values that clash stand in the answer to a talk about the tension, beside its slots. */
export const VALUES = 'values';

/** Whether a talk is one in which people may name the values that clash. A form with a slot of that name asks for them itself. */
export function namesValues({ id, section, slots = [] }: Asked<'talk'>): boolean {
  return section === 'tension' && id !== VALUES && slots.every((slot) => slot.id !== VALUES);
}

/** The cards that numbers are of: those of the session's own sort, or else those of the latest result. */
export function cardsAtHand({ material }: Pick<AnswerContext, 'material'>): Deck | undefined {
  return material?.decks[0];
}

/** Values by their ids. What no list knows is for `check` to say. */
export function readValues(raw: unknown, { messages: { faults } }: AnswerContext): ReadAnswer<string[]> {
  if (raw === null || raw === undefined) return good([]);
  if (!Array.isArray(raw)) return bad(faults.notAList);
  const wrong = raw.findIndex((one) => typeof one !== 'string' || !slugPattern.test(one));
  if (wrong !== -1) return bad(faults.valueId, [wrong]);
  return good([...new Set(raw as string[])]);
}

/** As the record says them. */
export function valuesEntry(ids: readonly string[], context: AnswerContext): Entry[] {
  if (ids.length === 0) return [];
  const { record } = context.messages;
  const deck = cardsAtHand(context);
  return [textEntry(record.valuesNamed(deck === undefined ? ids : ids.map(namesIn(deck))), record.clashingValues)];
}

/** With their numbers, as the wall has them. */
export function numberedValues(ids: readonly string[], context: Pick<AnswerContext, 'material'>): string[] {
  const cards = cardsAtHand(context)?.cards ?? [];
  return ids.map((id) => {
    const at = cards.findIndex((card) => card.id === id);
    return at === -1 ? id : `${at + 1} ${cards[at]?.name ?? id}`;
  });
}
