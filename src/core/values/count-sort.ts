import { type ChosenItems, COUNTED_FROM, markOf, NOT_TOLD, starred, type ToldItems, toldOf } from '../toolkit/mark.ts';
import type { Deck } from './deck.ts';
import { endsOf } from './ends.ts';
import { MOST_APART, type SortSlip } from './sort-slip.ts';

/** What a group may see of its sort: numbers of cards, never of people. */
export interface CountedSort {
  readonly people: number;
  /** False with fewer than seven people: then there is nothing but stars. */
  readonly counted: boolean;
  /** What often lies on the first two piles, and on the last two. */
  readonly first: ToldItems;
  readonly last: ToldItems;
  /** What often lies higher at work than at home, and the other way round. */
  readonly work: ToldItems;
  readonly home: ToldItems;
  readonly stars: readonly number[];
}

type Told = Pick<CountedSort, 'first' | 'last' | 'work' | 'home'>;

/** What may be told of four lists of cards. Without the deck nobody knows how many cards count at either end. */
export function toldLists({ first, last, work, home }: Told, people: number, deck: Deck | undefined): Told {
  const told = (marked: ToldItems, each: number, chosen?: ChosenItems) =>
    marked === NOT_TOLD ? NOT_TOLD : toldOf(marked, each * people, chosen);
  const apart = { work: told(work, MOST_APART), home: told(home, MOST_APART) };
  if (deck === undefined) return { first, last, ...apart };
  const ends = endsOf(deck.piles);
  const chosen = { people, items: deck.cards.length };
  return { first: told(first, ends.first, chosen), last: told(last, ends.last, chosen), ...apart };
}

/** The marks and stars of all slips together. */
export function countSort(slips: readonly SortSlip[], deck: Deck): CountedSort {
  const people = slips.length;
  const stars = starred(
    slips.flatMap(({ star }) => star ?? []),
    people,
  );
  if (people < COUNTED_FROM) return { people, counted: false, first: [], last: [], work: [], home: [], stars };
  const ends = marked(deck, (item) => ({
    one: slips.filter(({ piles }) => (piles[item - 1] ?? 3) < 3).length,
    other: slips.filter(({ piles }) => (piles[item - 1] ?? 3) > 3).length,
  }));
  const apart = marked(deck, (item) => ({
    one: slips.filter(({ work }) => work.includes(item)).length,
    other: slips.filter(({ home }) => home.includes(item)).length,
  }));
  const lists = { first: ends.one, last: ends.other, work: apart.one, home: apart.other };
  return { people, counted: true, ...toldLists(lists, people, deck), stars };
}

type Count = (item: number) => { readonly one: number; readonly other: number };

/** A private card never counts as one that people put first. */
function marked({ cards }: Deck, count: Count): { readonly one: number[]; readonly other: number[] } {
  const one: number[] = [];
  const other: number[] = [];
  for (const [at, card] of cards.entries()) {
    const mark = markOf(count(at + 1));
    if (mark === 'one' && !card.private) one.push(at + 1);
    if (mark === 'other') other.push(at + 1);
  }
  return { one, other };
}
