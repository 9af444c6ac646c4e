import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Shown, SMALLEST, withholdParts, withholdTable } from '../../../src/core/across/withhold.ts';

/**
 * The attack: every whole-number table that agrees with what is published. It knows all totals, and the rule: a withheld
 * cell may hold anything from nought. It works by trying, and shares nothing with the code it attacks.
 */
function solutions(shown: readonly (readonly Shown[])[], rows: readonly number[], columns: readonly number[] | undefined) {
  const hidden = shown.flatMap((cells, row) => cells.flatMap((n, column) => (n === null ? [{ row, column }] : [])));
  const found = hidden.map(() => new Set<number>());
  const left = rows.map((total, row) => total - sum(shown[row] ?? []));
  const down = columns?.map((total, column) => total - sum(shown.map((cells) => cells[column] ?? 0)));
  const values: number[] = [];
  const attempt = (at: number): void => {
    const cell = hidden[at];
    if (cell === undefined) {
      if (left.every((n) => n === 0) && (down ?? []).every((n) => n === 0))
        for (const [index, value] of values.entries()) found[index]?.add(value);
      return;
    }
    const most = Math.min(left[cell.row] ?? 0, down?.[cell.column] ?? Number.POSITIVE_INFINITY);
    for (let n = 0; n <= most; n += 1) {
      values[at] = n;
      left[cell.row] = (left[cell.row] ?? 0) - n;
      if (down) down[cell.column] = (down[cell.column] ?? 0) - n;
      attempt(at + 1);
      left[cell.row] = (left[cell.row] ?? 0) + n;
      if (down) down[cell.column] = (down[cell.column] ?? 0) + n;
    }
  };
  attempt(0);
  return hidden.map((cell, at) => ({ ...cell, possible: found[at]?.size ?? 0 }));
}

function sum(numbers: readonly Shown[]): number {
  return numbers.reduce<number>((total, n) => total + (n ?? 0), 0);
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
        if (shown === undefined) return;
        for (const n of shown) if (n !== null) expect(n).toBeGreaterThanOrEqual(SMALLEST);
        for (const { column, possible } of solutions([shown], [sum(parts)], undefined))
          if ((parts[column] ?? 0) < SMALLEST) expect(possible).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 200 },
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
    const tables = fc
      .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(tables, (table) => {
        const shown = withholdTable(table);
        if (shown === undefined) return;
        const columns = (table[0] ?? []).map((_, column) => sum(table.map((cells) => cells[column] ?? 0)));
        for (const n of shown.flat()) if (n !== null) expect(n).toBeGreaterThanOrEqual(SMALLEST);
        for (const { row, column, possible } of solutions(shown, table.map(sum), columns))
          if ((table[row]?.[column] ?? 0) < SMALLEST) expect(possible).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 40 },
    );
  });

  test('the attack has teeth: withholding only the small cells gives them away', () => {
    const naive = [
      [null, 20],
      [40, 20],
    ];
    expect(solutions(naive, [23, 60], [43, 40])).toEqual([{ row: 0, column: 0, possible: 1 }]);
    expect(solutions([[null, 20, 30]], [53], undefined)[0]?.possible).toBe(1);
  });
});
