import { describe, expect, it } from 'vitest';
import { markOf, NOT_TOLD, type SideMark, toldOf } from '../../src/core/toolkit/mark.ts';
import { seeded } from '../support/seeded.ts';

const GROUPS = 500;
const CARDS = 30;
const TEN = 10;

/** Bounds of a pair of counts: first, last and their sum. Such sets add up bound by bound, so nothing here is a guess. */
interface Box {
  readonly first: readonly [number, number];
  readonly last: readonly [number, number];
  readonly sum: readonly [number, number];
}

interface Kind {
  readonly mark: SideMark;
  readonly isPrivate: boolean;
  /** What the onlooker put on it: 1 in the first ten, 1 in the last. */
  readonly own: readonly [number, number];
}

/** All pairs of counts of the others that give this mark. */
function pairs({ mark, isPrivate, own: [f, l] }: Kind, others: number): [number, number][] {
  const all: [number, number][] = [];
  for (let first = 0; first <= others; first++)
    for (let last = 0; first + last <= others; last++) {
      const got = markOf({ one: first + f, other: last + l });
      if ((isPrivate && got === 'one' ? 'none' : got) === mark) all.push([first, last]);
    }
  return all;
}

function boxOf(all: readonly (readonly [number, number])[]): Box {
  const range = (of: (pair: readonly [number, number]) => number) =>
    [Math.min(...all.map(of)), Math.max(...all.map(of))] as const;
  return { first: range(([f]) => f), last: range(([, l]) => l), sum: range(([f, l]) => f + l) };
}

/** Where both counts can be low or high the pairs are two boxes; the low one will do to show that a count is possible. */
function lowest(kind: Kind, others: number): (readonly [number, number])[] {
  const all = pairs(kind, others);
  const low = all.filter(([f, l]) => f + kind.own[0] < 5 && l + kind.own[1] < 5);
  return kind.mark === 'none' && low.length > 0 ? low : all;
}

/** Whether the rest of the cards can bring what is left of the two sums. */
function canBring(rest: readonly Box[], first: number, last: number): boolean {
  const total = (part: keyof Box, side: 0 | 1) => rest.reduce((sum, box) => sum + box[part][side], 0);
  return (
    [
      ['first', first],
      ['last', last],
      ['sum', first + last],
    ] as const
  ).every(([part, wanted]) => total(part, 0) <= wanted && wanted <= total(part, 1));
}

/** The fewest values that a count of one card can have for somebody who knows the wall and the own cards. */
function fewest(cards: readonly Kind[], others: number): number {
  const boxes = cards.map((kind) => boxOf(lowest(kind, others)));
  const seen = new Set<string>();
  let least = Number.POSITIVE_INFINITY;
  for (const [at, kind] of cards.entries()) {
    const name = JSON.stringify(kind);
    if (seen.has(name)) continue;
    seen.add(name);
    const rest = boxes.filter((_, other) => other !== at);
    const possible = pairs(kind, others).filter(([f, l]) => canBring(rest, TEN * others - f, TEN * others - l));
    for (const side of [0, 1] as const) least = Math.min(least, new Set(possible.map((pair) => pair[side])).size);
  }
  return least;
}

/** People who sort alike by so much: with much in common many cards get a mark. */
function sorts(people: number, alike: number, next: () => number): number[][] {
  const common = Array.from({ length: CARDS }, next);
  return Array.from({ length: people }, () =>
    Array.from({ length: CARDS }, (_, card) => card)
      .map((card) => [card, (common[card] ?? 0) * alike + next() * (1 - alike)] as const)
      .sort(([, a], [, b]) => a - b)
      .map(([card]) => card),
  );
}

const privates = [5, 23];

function wallOf(orders: readonly (readonly number[])[]): SideMark[] | undefined {
  const count = (from: number, to: number, card: number) =>
    orders.filter((order) => order.slice(from, to).includes(card)).length;
  const marks = Array.from({ length: CARDS }, (_, card) => {
    const mark = markOf({ one: count(0, TEN, card), other: count(CARDS - TEN, CARDS, card) });
    return privates.includes(card) && mark === 'one' ? 'none' : mark;
  });
  const due = (mark: SideMark) => marks.flatMap((own, card) => (own === mark ? [card + 1] : []));
  const lists = [due('one'), due('other')];
  return lists.some((list) => toldOf(list, TEN * orders.length) === NOT_TOLD) ? undefined : marks;
}

describe.each([7, 8, 9, 10, 11])('a wall of marks from %i people', (people) => {
  it('leaves every count three values, and two for each who sat there', () => {
    const next = seeded(people);
    let told = 0;
    for (let group = 0; group < GROUPS; group++) {
      const orders = sorts(people, (group % 10) / 10, next);
      const marks = wallOf(orders);
      if (marks === undefined) continue;
      told++;
      const cards = (own: (card: number) => Kind['own']) =>
        marks.map((mark, card) => ({ mark, isPrivate: privates.includes(card), own: own(card) }));
      expect(
        fewest(
          cards(() => [0, 0]),
          people,
        ),
      ).toBeGreaterThanOrEqual(3);
      const [order = []] = orders;
      const place = (card: number) => order.indexOf(card);
      const member = cards((card) => [Number(place(card) < TEN), Number(place(card) >= CARDS - TEN)]);
      expect(fewest(member, people - 1)).toBeGreaterThanOrEqual(2);
    }
    expect(told).toBeGreaterThan(GROUPS / 2);
  });
});

/** A wall with so many marks, seen by somebody who put so many of the own ten on cards with that mark. */
function madeWall([one, other]: readonly [number, number], own?: readonly [number, number]): Kind[] {
  const marks = Array.from(
    { length: CARDS },
    (_, card): SideMark => (card < one ? 'one' : card < one + other ? 'other' : 'none'),
  );
  const first = own ? ownTen(marks, 'one', own[0]) : [];
  const last = own ? ownTen(marks, 'other', own[1], first) : [];
  return marks.map((mark, card) => ({
    mark,
    isPrivate: false,
    own: [Number(first.includes(card)), Number(last.includes(card))],
  }));
}

/** Ten cards of one's own: so many with the mark, the others without any. */
function ownTen(marks: readonly SideMark[], mark: SideMark, so: number, taken: readonly number[] = []): number[] {
  const of = (wanted: SideMark) => [...marks.keys()].filter((card) => marks[card] === wanted && !taken.includes(card));
  return [...of(mark).slice(0, so), ...of('none')].slice(0, TEN);
}

function canBe(cards: readonly Kind[], others: number): boolean {
  const boxes = cards.map((kind) => boxOf(lowest(kind, others)));
  return canBring(boxes, TEN * others, TEN * others);
}

describe.each([7, 8, 9, 10, 11])('every number of marks that %i people can give', (people) => {
  const numbers = Array.from({ length: 2 * people + 1 }, (_, count) => count);
  const walls = numbers
    .flatMap((one) => numbers.map((other) => [one, other] as const))
    .filter(([one, other]) => one + other <= CARDS);
  const isTold = (count: number) =>
    toldOf(Array.from({ length: count }, String).map(Number), TEN * people) !== NOT_TOLD;

  it('leaves each count three values where it is told, and the limit is 2n - 3', () => {
    for (const wall of walls.filter((marks) => marks.every(isTold) && canBe(madeWall(marks), people)))
      expect([wall, fewest(madeWall(wall), people) >= 3]).toEqual([wall, true]);
    expect(numbers.filter(isTold).at(-1)).toBe(2 * people - 3);
  });

  it('leaves it two for each who sat there', () => {
    for (const wall of walls.filter((marks) => marks.every(isTold)))
      for (const own of [
        [0, 0],
        [0, 9],
        [9, 0],
        [4, 4],
        [9, 9],
      ] as const) {
        const cards = madeWall(wall, own);
        if (!canBe(cards, people - 1)) continue;
        expect([wall, own, fewest(cards, people - 1) >= 2]).toEqual([wall, own, true]);
      }
  });
});
