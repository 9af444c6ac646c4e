import type { HandOverRow } from './row.ts';

/** The rows of a half-year by team. */
export type ByTeam = ReadonlyMap<string, readonly HandOverRow[]>;

export function byTeam(rows: readonly HandOverRow[]): ByTeam {
  const teams = new Map<string, HandOverRow[]>();
  for (const row of rows) {
    const own = teams.get(row.team);
    if (own === undefined) teams.set(row.team, [row]);
    else own.push(row);
  }
  return teams;
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
