import type { InProgramme } from '../record/schema.ts';
import type { IsoDate } from '../text/calendar.ts';
import { NOT_TOLD, STARS_FROM, type ToldItems } from '../toolkit/mark.ts';
import type { CountedSort } from './count-sort.ts';
import type { Deck } from './deck.ts';
import { type ToldIds, VALUES_RESULT_FORMAT, type ValuesResult } from './result.ts';

export interface SortOf {
  readonly date: IsoDate;
  readonly programme?: InProgramme;
}

/** What is kept of a sort; nothing where too few sat to show anything. */
export function valuesResultOf(
  { people, counted, first, last, work, home, stars }: CountedSort,
  deck: Deck,
  { date, programme }: SortOf,
): ValuesResult | undefined {
  if (people < STARS_FROM) return undefined;
  const ids = (numbers: readonly number[]) => numbers.flatMap((number) => deck.cards[number - 1]?.id ?? []);
  const told = (items: ToldItems) => (items === NOT_TOLD ? NOT_TOLD : ids(items));
  return {
    format: VALUES_RESULT_FORMAT,
    date,
    deck: deck.id,
    people,
    counted,
    ...(counted
      ? { work: { first: told(first), last: told(last) }, apart: { work: told(work), home: told(home) } }
      : {}),
    stars: ids(stars),
    ...(programme === undefined ? {} : { programme }),
  };
}

/** The sort that a result was kept of; a card that is not in the deck is left out. */
export function countedOf({ people, counted, work, apart, stars }: ValuesResult, { cards }: Deck): CountedSort {
  const numbers = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const at = cards.findIndex((card) => card.id === id);
      return at === -1 ? [] : [at + 1];
    });
  const told = (items: ToldIds = []): ToldItems => (items === NOT_TOLD ? NOT_TOLD : numbers(items));
  return {
    people,
    counted,
    first: told(work?.first),
    last: told(work?.last),
    work: told(apart?.work),
    home: told(apart?.home),
    stars: numbers(stars),
  };
}
