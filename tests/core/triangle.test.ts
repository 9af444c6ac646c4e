import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cartesian, lattice } from '../../src/core/triangle/lattice.ts';
import { comparePlacements, type Placement, readPlacement, sides } from '../../src/core/triangle/placement.ts';
import { roundOf, totalsOf } from '../../src/core/triangle/round.ts';
import { movedCards, PASS, placed, shift } from '../../src/core/triangle/shift.ts';
import { centre, distance, furthestFromRest, furthestPair, spread } from '../../src/core/triangle/spread.ts';
import { sideStrains, strain } from '../../src/core/triangle/strain.ts';

const placement = fc.constantFrom(...lattice);
const placements = fc.array(placement, { maxLength: 12 });

describe('a placement', () => {
  test('is one of 66 points, and each sums to ten', () => {
    expect(lattice).toHaveLength(66);
    expect(new Set(lattice.map(String)).size).toBe(66);
    for (const point of lattice) expect(readPlacement(point)).toEqual({ ok: true, value: point });
  });

  test.each([
    ['5 3 2', [5, 3, 2]],
    [' 5,3,2 ', [5, 3, 2]],
    ['5-3-2', [5, 3, 2]],
    ['10/0/0', [10, 0, 0]],
    ['4; 2; 4', [4, 2, 4]],
  ])('is read from %j', (typed, value) => {
    expect(readPlacement(typed)).toEqual({ ok: true, value });
  });

  test.each([
    ['4 2 3', { code: 'wrong-sum', sum: 9 }],
    ['4 2 5', { code: 'wrong-sum', sum: 11 }],
    ['50 30 20', { code: 'wrong-sum', sum: 100 }],
    ['12 -1 -1', { code: 'negative' }],
    [[-1, 6, 5], { code: 'negative' }],
    [[2.5, 2.5, 5], { code: 'not-whole' }],
    [[Number.NaN, 5, 5], { code: 'not-whole' }],
    ['een derde', { code: 'not-three' }],
    ['5 5', { code: 'not-three' }],
    ['1 2 3 4', { code: 'not-three' }],
    ['', { code: 'not-three' }],
    [null, { code: 'not-three' }],
    [['5', '3', '2'], { code: 'not-three' }],
  ])('is refused for %j', (raw, fault) => {
    expect(readPlacement(raw)).toEqual({ ok: false, fault });
  });

  test('lies with professie on top, politiek left, maatschappij right', () => {
    expect(cartesian([10, 0, 0])).toEqual({ x: 0, y: 10 });
    expect(cartesian([0, 10, 0])).toEqual({ x: -5, y: 0 });
    expect(cartesian([0, 0, 10])).toEqual({ x: 5, y: 0 });
  });
});

describe('the distance', () => {
  test('is how many of the ten points you would have to move', () => {
    expect(distance([7, 2, 1], [1, 5, 4])).toBe(6);
    expect(distance([10, 0, 0], [0, 10, 0])).toBe(10);
  });

  test('is a metric in whole points from 0 to 10', () => {
    fc.assert(
      fc.property(placement, placement, placement, (a, b, c) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(String(a) === String(b));
        expect(Number.isInteger(distance(a, b))).toBe(true);
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c));
        expect(distance(a, b)).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe('the spread', () => {
  test('is the mean distance over all pairs', () => {
    expect(spread([[4, 3, 3]])).toBe(0);
    expect(spread([])).toBe(0);
    expect(
      spread([
        [10, 0, 0],
        [0, 10, 0],
        [0, 0, 10],
      ]),
    ).toBe(10);
    expect(
      spread([
        [5, 3, 2],
        [5, 3, 2],
        [3, 3, 4],
      ]),
    ).toBeCloseTo(4 / 3);
  });

  test('does not depend on the order, and neither does who is shown', () => {
    fc.assert(
      fc.property(placements, (all) => {
        const turned = [...all].reverse();
        expect(spread(turned)).toBeCloseTo(spread(all), 10);
        expect(furthestPair(turned)).toEqual(furthestPair(all));
        expect(furthestFromRest(turned)).toEqual(furthestFromRest(all));
      }),
    );
  });

  test('names the pair furthest apart, and those furthest from the rest', () => {
    const all: Placement[] = [
      [7, 2, 1],
      [5, 3, 2],
      [5, 2, 3],
      [1, 5, 4],
    ];
    expect(furthestPair(all)).toEqual({ a: [7, 2, 1], b: [1, 5, 4], distance: 6 });
    expect(furthestFromRest(all)).toEqual([[1, 5, 4]]);
  });

  test('names nobody when all lie on one point or all lie equally far', () => {
    expect(
      furthestPair([
        [4, 3, 3],
        [4, 3, 3],
      ]),
    ).toBeUndefined();
    expect(
      furthestFromRest([
        [10, 0, 0],
        [0, 10, 0],
        [0, 0, 10],
      ]),
    ).toEqual([]);
    expect(
      furthestFromRest([
        [10, 0, 0],
        [0, 10, 0],
      ]),
    ).toEqual([]);
  });

  test('has its largest pair at least as far apart as the mean', () => {
    fc.assert(
      fc.property(placements, (all) => {
        expect(furthestPair(all)?.distance ?? 0).toBeGreaterThanOrEqual(spread(all) - 1e-9);
      }),
    );
  });
});

describe('the strain on a side', () => {
  test('is 0 when one corner alone pulls and 1 when both pull fully', () => {
    expect(strain([10, 0, 0], sides[0])).toBe(0);
    expect(strain([5, 5, 0], sides[0])).toBe(1);
    expect(strain([5, 5, 0], sides[1])).toBe(0);
    expect(strain([4, 2, 4], sides[1])).toBeCloseTo(0.8);
  });

  test('is shown as a mean, beside the disagreement along that side', () => {
    const shown = sideStrains([
      [10, 0, 0],
      [0, 10, 0],
    ]);
    expect(shown.map(({ side }) => side)).toEqual([
      'professie-politiek',
      'professie-maatschappij',
      'politiek-maatschappij',
    ]);
    expect(shown[0]).toMatchObject({ strain: 0, disagreement: 10 });
    expect(shown[1]).toMatchObject({ strain: 0, disagreement: 5 });
    expect(sideStrains([])).toEqual([]);
  });

  test('stays between its bounds', () => {
    fc.assert(
      fc.property(placements, (all) => {
        for (const { strain: own, disagreement } of sideStrains(all)) {
          expect(own).toBeGreaterThanOrEqual(0);
          expect(own).toBeLessThanOrEqual(1);
          expect(disagreement).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});

describe('the shift', () => {
  const before = [
    { card: 1, place: [6, 3, 1] },
    { card: 2, place: PASS },
    { card: 3, place: [4, 4, 2] },
    { card: 4, place: [2, 2, 6] },
  ] as const;
  const after = [
    { card: 1, place: [6, 3, 1] },
    { card: 2, place: [4, 3, 3] },
    { card: 3, place: PASS },
    { card: 4, place: [3, 2, 5] },
  ] as const;

  test('counts the cards that lie elsewhere, in whatever order they came in; a pass is no move', () => {
    expect(movedCards(before, after)).toBe(1);
    expect(movedCards(before, [...after].reverse())).toBe(1);
    expect(movedCards(before, [...before].reverse())).toBe(0);
  });

  test('is unknown where a card of the second round is none of the first', () => {
    expect(movedCards(before.slice(0, 3), after)).toBeUndefined();
    expect(movedCards(before, [{ card: 5, place: [6, 3, 1] }])).toBeUndefined();
    expect(movedCards([{ place: [6, 3, 1] }], [{ place: [6, 3, 1] }])).toBeUndefined();
    expect(movedCards(before, [])).toBeUndefined();
  });

  test('lets a card stay away the second time', () => {
    expect(movedCards(before, after.slice(3))).toBe(1);
  });

  test('says how far the centre went and how the spread changed, without praise', () => {
    expect(
      shift(
        [
          [10, 0, 0],
          [0, 10, 0],
        ],
        [
          [5, 5, 0],
          [5, 5, 0],
        ],
      ),
    ).toEqual({ centre: 0, spread: -10 });
    expect(shift([], [[5, 5, 0]])).toBeUndefined();
  });
});

describe('a round in the record', () => {
  test('keeps nothing of the order in which people handed in', () => {
    fc.assert(
      fc.property(placements, (all) => {
        expect(roundOf([...all].reverse(), true)).toEqual(roundOf(all, true));
      }),
    );
    expect(roundOf(placed([{ place: [2, 2, 6] }, { place: PASS }, { place: [6, 3, 1] }]), true)).toEqual([
      [6, 3, 1],
      [2, 2, 6],
    ]);
  });

  test('of a small group is totals only, and of one person no centre', () => {
    expect(
      roundOf(
        [
          [6, 3, 1],
          [2, 2, 6],
        ],
        false,
      ),
    ).toEqual({ placed: 2, centre: [4, 2.5, 3.5], spread: 5 });
    expect(totalsOf([[6, 3, 1]])).toEqual({ placed: 1, spread: 0 });
  });

  test('sorts by one total order', () => {
    fc.assert(
      fc.property(placement, placement, (a, b) => {
        expect(comparePlacements(a, b) + comparePlacements(b, a)).toBe(0);
        expect(comparePlacements(a, b) === 0).toBe(String(a) === String(b));
      }),
    );
  });
});

test('the centre is the mean of the placements', () => {
  expect(
    centre([
      [10, 0, 0],
      [0, 10, 0],
    ]),
  ).toEqual([5, 5, 0]);
  expect(centre([])).toBeUndefined();
});
