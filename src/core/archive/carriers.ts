import { grouped } from '../grouped.ts';
import type { HandOverRow } from './row.ts';

/** The rows of a half-year by team. */
export type ByTeam = ReadonlyMap<string, readonly HandOverRow[]>;

export function byTeam(rows: readonly HandOverRow[]): ByTeam {
  return grouped(rows, ({ team }) => team);
}

/** The teams that carry something: it is in at least a quarter of their rows. */
export function carriers(teams: ByTeam, isIn: (row: HandOverRow) => boolean): Set<string> {
  const found = new Set<string>();
  for (const [team, rows] of teams) {
    const times = rows.filter(isIn).length;
    if (times > 0 && times * 4 >= rows.length) found.add(team);
  }
  return found;
}
