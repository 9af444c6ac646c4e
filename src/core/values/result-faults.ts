import { COUNTED_FROM, NOT_TOLD, type ToldItems } from '../toolkit/mark.ts';
import { faultAt, orderIn, type ResultFault, starFaults, twiceIn } from '../toolkit/result-fault.ts';
import { toldLists } from './count-sort.ts';
import type { Deck } from './deck.ts';
import type { ToldIds, ValuesResult } from './result.ts';
import { markLists } from './told-values.ts';

type MarkList = (typeof markLists)[number];

/** Where each list stands in a result. */
const places: Readonly<Record<MarkList, readonly ['work' | 'apart', string]>> = {
  first: ['work', 'first'],
  last: ['work', 'last'],
  work: ['apart', 'work'],
  home: ['apart', 'home'],
};

const opposites: Readonly<Partial<Record<MarkList, MarkList>>> = { last: 'first', home: 'work' };

/**
 * What a sort never comes to, by the same rules as those by which slips are counted. Without the deck of the result nothing
 * is said of what only the cards tell. A card that is not in the deck may have been there once.
 */
export function valuesFaults(result: ValuesResult, deck: Deck | undefined): ResultFault[] {
  const { people, stars } = result;
  const ids = deck?.cards.map(({ id }) => id) ?? [];
  return [
    ...countedFaults(result),
    ...tellingLists(result, deck),
    ...markLists.flatMap((list) => listFaults(list, result, deck)),
    ...starFaults(stars, people),
    ...orderIn(stars, ids, ['stars']),
  ];
}

function listsOf({ work, apart }: ValuesResult): Readonly<Record<MarkList, ToldIds>> {
  return { first: [], last: [], ...work, ...(apart ?? { work: [], home: [] }) };
}

/** Whether it says itself that it was counted, and has the lists of one that was. */
function countedFaults({ people, counted, work, apart }: ValuesResult): ResultFault[] {
  const isSmall = people < COUNTED_FROM;
  if (isSmall && counted) return [faultAt('tells', ['counted'], people)];
  if (!isSmall && !counted) return [faultAt('uncounted', ['counted'], people)];
  return Object.entries({ work, apart }).flatMap(([key, lists]) => {
    if (counted) return lists === undefined ? [faultAt('missing', ['counted'], key)] : [];
    const isIdle = lists !== undefined && Object.values(lists).every(isEmpty);
    return isIdle ? [faultAt('extra', [key], key, 'key')] : [];
  });
}

function isEmpty(list: ToldIds): boolean {
  return list === NOT_TOLD || list.length === 0;
}

function tellingLists(result: ValuesResult, deck: Deck | undefined): ResultFault[] {
  const lists = listsOf(result);
  const asItems = (list: MarkList): ToldItems => {
    const own = lists[list];
    return own === NOT_TOLD ? NOT_TOLD : own.map((_, at) => at + 1);
  };
  const { people } = result;
  const [first, last, work, home] = [asItems('first'), asItems('last'), asItems('work'), asItems('home')];
  const told = toldLists({ first, last, work, home }, people, deck);
  return markLists.flatMap((list) => {
    const [key, name] = places[list];
    if (lists[list] === NOT_TOLD || result[key] === undefined) return [];
    const tells = people < COUNTED_FROM ? !isEmpty(lists[list]) : told[list] === NOT_TOLD;
    return tells ? [faultAt('tells', [key, name], people)] : [];
  });
}

function listFaults(list: MarkList, result: ValuesResult, deck: Deck | undefined): ResultFault[] {
  const all = listsOf(result);
  const own = all[list];
  if (own === NOT_TOLD) return [];
  const path = places[list];
  const opposite = opposites[list];
  const other = opposite === undefined ? [] : all[opposite];
  const cards = deck?.cards ?? [];
  // What people put last may be private; what they put first never shows, and what differs at home never has it.
  const isPrivate = (id: string) => list !== 'last' && cards.some((card) => card.id === id && card.private);
  const found = own.flatMap((id, at) => [
    ...(other !== NOT_TOLD && other.includes(id) ? [faultAt('opposite', [...path, at], id)] : []),
    ...(isPrivate(id) ? [faultAt('private', [...path, at], id)] : []),
  ]);
  const ids = cards.map(({ id }) => id);
  return [...twiceIn(own, path), ...found, ...orderIn(own, ids, path)];
}
