import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Shown, SMALLEST, withholdParts, withholdTable } from '../../../src/core/across/withhold.ts';
import { tries } from '../../support/tries.ts';

/** What an onlooker knows: that these withheld cells, by their numbers, come to this together. */
interface Sum {
  readonly cells: readonly number[];
  readonly total: number;
}

/**
 * The attack: every way to fill the withheld cells with whole numbers that agrees with all sums. It works by trying, and
 * shares nothing with the code it attacks. Gives how many values each cell can have.
 */
function attack(cells: number, sums: readonly Sum[]): number[] {
  const found = Array.from({ length: cells }, () => new Set<number>());
  for (const fill of fills([], cells, sums)) for (const [at, n] of fill.entries()) found[at]?.add(n);
  return found.map(({ size }) => size);
}

function* fills(fill: readonly number[], cells: number, sums: readonly Sum[]): Generator<readonly number[]> {
  const left = sums.map((one) => one.total - plus(one.cells.map((at) => fill[at] ?? 0)));
  if (fill.length === cells) {
    if (left.every((n) => n === 0)) yield fill;
    return;
  }
  const most = Math.min(...left.filter((_, at) => sums[at]?.cells.includes(fill.length)));
  for (let n = 0; n <= most; n += 1) yield* fills([...fill, n], cells, sums);
}

function plus(numbers: readonly Shown[]): number {
  return numbers.reduce<number>((total, n) => total + (n ?? 0), 0);
}

type Table = readonly (readonly number[])[];

/** For every small cell of a table as it is published: how many values the attack leaves it. Nought for one that is shown. */
function possibilities(table: Table, shown: readonly (readonly Shown[])[], columnsKnown: boolean): number[] {
  const all = table.flatMap((cells, row) => cells.map((n, column) => ({ row, column, n, told: shown[row]?.[column] })));
  const hidden = all.filter(({ told }) => told === null);
  const numbers = (own: (cell: { readonly row: number; readonly column: number }) => boolean): Sum => {
    const cells = hidden.flatMap((cell, at) => (own(cell) ? [at] : []));
    return { cells, total: plus(cells.map((at) => hidden[at]?.n ?? 0)) };
  };
  const rows = table.map((_, row) => numbers((cell) => cell.row === row));
  const columns = (table[0] ?? []).map((_, column) => numbers((cell) => cell.column === column));
  const possible = attack(hidden.length, columnsKnown ? [...rows, ...columns] : rows);
  const small = all.filter(({ n }) => n < SMALLEST);
  return small.map((cell) => possible[hidden.indexOf(cell)] ?? 0);
}

const counts = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 12 }));

describe('the parts of a known total', () => {
  test.each([
    { parts: [10, 20, 30], shown: [10, 20, 30], why: 'nothing is small' },
    { parts: [3, 20, 30], shown: [null, null, 30], why: 'the small one hides behind the smallest other' },
    { parts: [4, 4, 30], shown: [null, null, null], why: 'eight in two cells under five would be four and four' },
    { parts: [2, 2, 2, 30], shown: [null, null, null, 30], why: 'three small ones hide each other' },
    { parts: [0, 30], shown: [null, null], why: 'nought is small too' },
    { parts: [0, 5], shown: undefined, why: 'even with both withheld the rule would give the nought away' },
    { parts: [1], shown: undefined, why: 'a total is no place to hide' },
  ])('$parts: $why', ({ parts, shown }) => {
    expect(withholdParts(parts)).toEqual(shown);
  });

  test('never show a small one, and leave the attack at least three possibilities', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (parts) => {
        const shown = withholdParts(parts);
        const left = shown ? possibilities([parts], [shown], false) : [];
        expect(left.every((possible) => possible >= 3)).toBe(true);
      }),
      tries(200, 2000),
    );
  });
});

describe('a table of which all totals are known', () => {
  test('shows as much as it can', () => {
    expect(
      withholdTable([
        [3, 20, 30],
        [40, 20, 30],
      ]),
    ).toEqual([
      [null, null, 30],
      [null, null, 30],
    ]);
  });

  test('never shows a small cell, and leaves the attack at least three possibilities', () => {
    const small = fc.integer({ min: 0, max: 4 });
    const cell = fc.oneof({ weight: 1, arbitrary: small }, { weight: 3, arbitrary: fc.integer({ min: 5, max: 8 }) });
    const tables = fc.constantFrom([2, 2], [2, 3], [3, 2], [3, 3]).chain(([rows = 2, columns = 2]) => {
      const row = fc.array(cell, { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    });
    let attacked = 0;
    fc.assert(
      fc.property(tables, (table) => {
        const shown = withholdTable(table);
        // Trying every table takes too long where nearly all of it is withheld.
        if (shown === undefined || shown.flat().filter((n) => n === null).length > 6) return;
        attacked += 1;
        expect(possibilities(table, shown, true).every((possible) => possible >= 3)).toBe(true);
      }),
      tries(120, 1200),
    );
    expect(attacked).toBeGreaterThan(40);
  });

  test('the attack has teeth: withholding only the small cells gives them away', () => {
    const table = [
      [3, 20],
      [40, 20],
    ];
    const naive = table.map((cells) => cells.map((n) => (n < SMALLEST ? null : n)));
    expect(possibilities(table, naive, true)).toEqual([1]);
    expect(possibilities([[3, 20, 30]], [[null, 20, 30]], false)).toEqual([1]);
    expect(possibilities([[3, 20, 30]], [[3, 20, 30]], false)).toEqual([0]);
  });
});
