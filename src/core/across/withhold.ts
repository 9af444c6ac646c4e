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
    const cover = coverFor(open, table, hidden, columnsKnown);
    if (cover === undefined) return undefined;
    for (const cell of cover) hidden.add(cell);
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
type Numbers = readonly (readonly number[])[];

/** A small cell that could be worked out, if there is one. The onlooker is given even which cells are the small ones. */
function exposed(table: Numbers, hidden: ReadonlySet<string>, columnsKnown: boolean): Cell | undefined {
  const { cells, edges } = network(table, hidden, columnsKnown);
  const at = edges.findIndex((edge) => edge.most < SMALLEST && !isHidden(edge, edges));
  return cells[at];
}

function network(table: Numbers, hidden: ReadonlySet<string>, columnsKnown: boolean) {
  const found = [...cellsOf(table)].filter(([row, column]) => hidden.has(key(row, column)));
  const edges = found.map(([row, column, value]): Hidden => {
    const small = value < SMALLEST;
    const bounds = { least: small ? 0 : SMALLEST, most: small ? SMALLEST - 1 : Number.MAX_SAFE_INTEGER };
    return { row, column: columnsKnown ? table.length + column : -1, value, ...bounds };
  });
  return { cells: found.map(([row, column]): Cell => [row, column]), edges };
}

/** Enough values are possible, and what is withheld in its row and in its column is together no small count either. */
function isHidden(edge: Hidden, edges: readonly Hidden[]): boolean {
  const inRow = edges.reduce((sum, { row, value }) => (row === edge.row ? sum + value : sum), 0);
  const inColumn = edges.reduce((sum, { column, value }) => (column === edge.column ? sum + value : sum), 0);
  if (inRow < SMALLEST || inColumn < SMALLEST) return false;
  const { least, most } = rangeOf(edge, edges);
  return most - least + 1 >= POSSIBLE;
}

/** What to withhold as well: the smallest that hides the cell well enough, else the smallest that could help. */
function coverFor(
  open: Cell,
  table: Numbers,
  hidden: ReadonlySet<string>,
  columnsKnown: boolean,
): readonly string[] | undefined {
  const covers = coversOf(open, table, columnsKnown)
    .map((cells) => cells.filter(([row, column]) => !hidden.has(key(row, column))))
    .filter((cells) => cells.length > 0)
    .sort((a, b) => sizeOf(a, table) - sizeOf(b, table))
    .map((cells) => cells.map(([row, column]) => key(row, column)));
  return covers.find((cover) => hides(open, new Set([...hidden, ...cover]), table, columnsKnown)) ?? covers[0];
}

/** With known columns a cell hides behind the other three corners of a rectangle; else behind any cell of its row. */
function coversOf([row, column]: Cell, table: Numbers, columnsKnown: boolean): Cell[][] {
  const others = [...cellsOf(table)].filter(([r, c]) => (columnsKnown ? r !== row && c !== column : c !== column));
  return others.map(([r, c]) =>
    columnsKnown
      ? [
          [row, c],
          [r, column],
          [r, c],
        ]
      : [[r, c]],
  );
}

function sizeOf(cells: readonly Cell[], table: Numbers): number {
  return cells.reduce((sum, [row, column]) => sum + (table[row]?.[column] ?? 0), 0);
}

function hides([row, column]: Cell, hidden: ReadonlySet<string>, table: Numbers, columnsKnown: boolean): boolean {
  const { cells, edges } = network(table, hidden, columnsKnown);
  const edge = edges[cells.findIndex(([r, c]) => r === row && c === column)];
  return edge !== undefined && isHidden(edge, edges);
}

/** Whether a group and everybody outside it are both large enough to be named. */
export function nameable(part: number, whole: number): boolean {
  return part >= SMALLEST && whole - part >= SMALLEST;
}
