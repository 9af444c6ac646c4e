/** Under so many people nothing that is counted is shown or stored. */
export const COUNTED_FROM = 7;

/** A mark, "vaak", means so many people or more; it never says how many. */
const MARK_FROM = 5;

/** Under so many people no star is shown, and nothing is kept. */
export const STARS_FROM = 5;

const STAR_FROM = 2;
const MOST_STARS = 3;

/** How many people put an item on either side. */
export interface Sides {
  readonly one: number;
  readonly other: number;
}

export type SideMark = 'one' | 'other' | 'none';

/** The mark of an item: where both sides have enough there is none, since with ten people two marks would mean exactly five and five. */
export function markOf({ one, other }: Sides): SideMark {
  if (one >= MARK_FROM && other >= MARK_FROM) return 'none';
  if (one >= MARK_FROM) return 'one';
  return other >= MARK_FROM ? 'other' : 'none';
}

/** A list of numbers, or not told: with more marks than that the sum of all that was handed in tells single counts. */
export type ToldItems = readonly number[] | 'withheld';

export const NOT_TOLD = 'withheld';

/** Where everybody gave exactly as many: how many people there are, and of how many items they chose. */
export interface ChosenItems {
  readonly people: number;
  readonly items: number;
}

/**
 * What may be told of a list to which everybody gave the same number of items, or up to that number. `given` is the sum
 * of all of it; every mark takes at least five of that sum, and everything without a mark at most four.
 */
export function toldOf(marked: readonly number[], given: number, chosen?: ChosenItems): ToldItems {
  const spare = 3 * MARK_FROM;
  if (marked.length * MARK_FROM > given - spare) return NOT_TOLD;
  if (chosen === undefined) return marked;
  const most = marked.length * chosen.people + (chosen.items - marked.length) * (MARK_FROM - 1);
  return given > most - spare ? NOT_TOLD : marked;
}

/** How many items can be starred in a group of that size: one slip has one star. */
export function mostStarred(people: number): number {
  return people < STARS_FROM ? 0 : Math.min(MOST_STARS, Math.floor(people / STAR_FROM));
}

/**
 * What people want to talk about: the items with most stars, at most three, each with two or more; where the last place is
 * shared by more than there is room for, none of those. In the order of their numbers, so that it says nothing of how many.
 */
export function starred(stars: readonly number[], people: number): number[] {
  if (people < STARS_FROM) return [];
  const counts = new Map<number, number>();
  for (const item of stars) counts.set(item, (counts.get(item) ?? 0) + 1);
  const enough = [...counts].filter(([, count]) => count >= STAR_FROM);
  const room = enough.filter(([, count]) => enough.filter(([, other]) => other >= count).length <= MOST_STARS);
  return room.map(([item]) => item).sort((a, b) => a - b);
}
