import { type Hidden, rangeOf } from './slack.ts';

/** Counts under this are withheld: the smallest group in which a count is not about somebody. */
export const SMALLEST = 5;

/** At least so many values must remain possible for a withheld count, also for who knows this rule and every total. */
const POSSIBLE = 3;

/** A count as it is published; nothing where it is withheld. */
export type Shown = number | null;

/** More cells than any report has to work out; a table beyond it is withheld whole. */
const MAX_HIDDEN = 400;

/**
 * The parts of a known total. Parts under five are withheld, with as many others as it takes to keep anybody from working
 * them out. Nothing at all comes back where even that does not help.
 */
export function withholdParts(parts: readonly number[]): readonly Shown[] | undefined {
  return withholdTable([parts], false)?.[0];
}

/**
 * A table of which all row and column totals are known. Cells under five are withheld, then others (the smallest first),
 * until every small cell has at least three possible values. Nothing where the whole table withheld is not enough.
 */
export function withholdTable(
  table: readonly (readonly number[])[],
  columnsKnown = true,
): (readonly Shown[])[] | undefined {
  const hidden = new Set<string>();
  for (const [row, column, value] of cellsOf(table)) if (value < SMALLEST) hidden.add(key(row, column));
  for (;;) {
    if (hidden.size > MAX_HIDDEN) return undefined;
    const open = exposed(table, hidden, columnsKnown);
    if (open === undefined) break;
    const next = coverFor(open, table, hidden);
    if (next === undefined) return undefined;
    hidden.add(next);
  }
  return table.map((cells, row) => cells.map((value, column) => (hidden.has(key(row, column)) ? null : value)));
}

function key(row: number, column: number): string {
  return `${row}/${column}`;
}

function* cellsOf(table: readonly (readonly number[])[]): Generator<readonly [row: number, column: number, n: number]> {
  for (const [row, cells] of table.entries()) for (const [column, value] of cells.entries()) yield [row, column, value];
}

type Cell = readonly [row: number, column: number];

/** A small cell that could be worked out, if there is one. The onlooker is given even which cells are the small ones. */
function exposed(
  table: readonly (readonly number[])[],
  hidden: ReadonlySet<string>,
  columnsKnown: boolean,
): Cell | undefined {
  const cells = [...cellsOf(table)].filter(([row, column]) => hidden.has(key(row, column)));
  const edges = cells.map(([row, column, value]): Hidden => {
    const small = value < SMALLEST;
    const bounds = { least: small ? 0 : SMALLEST, most: small ? SMALLEST - 1 : Number.MAX_SAFE_INTEGER };
    return { row, column: columnsKnown ? table.length + column : -1, value, ...bounds };
  });
  const at = edges.findIndex((edge) => {
    if (edge.most >= SMALLEST) return false;
    const { least, most } = rangeOf(edge, edges);
    return most - least + 1 < POSSIBLE;
  });
  const found = cells[at];
  return found && [found[0], found[1]];
}

/** What to withhold as well: the smallest cell still shown in the same row or column, else anywhere. */
function coverFor(
  [row, column]: Cell,
  table: readonly (readonly number[])[],
  hidden: ReadonlySet<string>,
): string | undefined {
  const shown = [...cellsOf(table)].filter(([r, c]) => !hidden.has(key(r, c)));
  const near = shown.filter(([r, c]) => r === row || c === column);
  const [smallest] = (near.length > 0 ? near : shown).sort(([, , a], [, , b]) => a - b);
  return smallest && key(smallest[0], smallest[1]);
}

/** Whether a group and everybody outside it are both large enough to be named. */
export function nameable(part: number, whole: number): boolean {
  return part >= SMALLEST && whole - part >= SMALLEST;
}
