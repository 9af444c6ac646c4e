/**
 * One cell of a table that is withheld. In a table with known margins every cell lies between two sums: that of its row
 * and that of its column. What an onlooker can know of it is therefore a question of flow in a network whose nodes are
 * the sums and whose edges are the withheld cells, and it has an exact answer in whole numbers.
 */
export interface Hidden {
  /** The node of the row's sum. */
  readonly row: number;
  /** The node of the column's sum. */
  readonly column: number;
  readonly value: number;
  /** What an onlooker knows already: that it is at least and at most this. */
  readonly least: number;
  readonly most: number;
}

/** The least and the most that one withheld cell can be, for who knows all margins and all cells that are shown. */
export function rangeOf(cell: Hidden, hidden: readonly Hidden[]): { readonly least: number; readonly most: number } {
  const others = hidden.filter((one) => one !== cell);
  const up = flow(others, cell.column, cell.row, cell.most - cell.value);
  const down = flow(others, cell.row, cell.column, cell.value - cell.least);
  return { least: cell.value - down, most: cell.value + up };
}

interface Arc {
  readonly from: number;
  readonly to: number;
  room: number;
  readonly back: number;
}

/** How much can be shifted from one sum to another through the other withheld cells, up to a limit: Edmonds and Karp. */
function flow(hidden: readonly Hidden[], from: number, to: number, limit: number): number {
  const arcs: Arc[] = hidden.flatMap(({ row, column, value, least, most }, at) => [
    { from: row, to: column, room: most - value, back: 2 * at + 1 },
    { from: column, to: row, room: value - least, back: 2 * at },
  ]);
  let total = 0;
  while (total < limit) {
    const path = shortest(arcs, from, to);
    if (path === undefined) break;
    const room = Math.min(limit - total, ...path.map((arc) => arc.room));
    for (const arc of path) {
      arc.room -= room;
      const back = arcs[arc.back];
      if (back) back.room += room;
    }
    total += room;
  }
  return total;
}

function shortest(arcs: readonly Arc[], from: number, to: number): Arc[] | undefined {
  const cameBy = new Map<number, Arc | undefined>([[from, undefined]]);
  for (const node of cameBy.keys()) {
    if (node === to) return pathTo(to, cameBy);
    for (const arc of arcs) if (arc.from === node && arc.room > 0 && !cameBy.has(arc.to)) cameBy.set(arc.to, arc);
  }
  return undefined;
}

function pathTo(node: number, cameBy: ReadonlyMap<number, Arc | undefined>): Arc[] {
  const path: Arc[] = [];
  for (let arc = cameBy.get(node); arc !== undefined; arc = cameBy.get(arc.from)) path.push(arc);
  return path;
}
