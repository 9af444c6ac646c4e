import { COUNTED_FROM, NOT_TOLD, STARS_FROM, type ToldItems, toldOf } from '../toolkit/mark.ts';
import { STANDARD_DECK } from './ids.ts';
import { MOST_APART } from './sort-slip.ts';

interface ResultParts {
  readonly deck?: string | undefined;
  readonly people?: number | undefined;
  readonly counted?: boolean | undefined;
  readonly work?: Readonly<Record<string, ToldParts | undefined>> | undefined;
  readonly apart?: Readonly<Record<string, ToldParts | undefined>> | undefined;
  readonly stars?: readonly (string | undefined)[] | undefined;
}
type ToldParts = readonly (string | undefined)[] | typeof NOT_TOLD;

/** Ten at either end, with the cards that come with the program. How many of a team's own, only their deck says. */
const AT_AN_END = 10;

/** What a result says that its group is too small for, or that would tell single counts: the key where it stands. */
export function tellsTooMuch({ deck, people = 0, counted, work, apart, stars = [] }: ResultParts): readonly string[][] {
  const isSmall = people < COUNTED_FROM;
  const lists = (key: string, own: ResultParts['work'], each: number) =>
    Object.entries(own ?? {}).flatMap(([name, list]) => {
      const marked = asItems(list);
      const isTold = marked !== NOT_TOLD && marked.length > 0;
      const isSafe = !isTold || (!isSmall && toldOf(marked, each * people) !== NOT_TOLD);
      return isSafe ? [] : [[key, name]];
    });
  return [
    ...(isSmall && counted === true ? [['counted']] : []),
    ...lists('work', work, deck === STANDARD_DECK ? AT_AN_END : Number.POSITIVE_INFINITY),
    ...lists('apart', apart, MOST_APART),
    ...(people < STARS_FROM && stars.length > 0 ? [['stars']] : []),
  ];
}

function asItems(list: ToldParts = []): ToldItems {
  return list === NOT_TOLD ? NOT_TOLD : list.map((_, at) => at);
}
