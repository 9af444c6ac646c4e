import { grouped } from '../grouped.ts';
import { byTeam, carriers } from './carriers.ts';
import type { Period } from './period.ts';
import type { HandOverRow } from './row.ts';

/** In how many teams of a half-year a theme is carried: for the coordinator's screen alone, as the documented query counts. */
export interface ExactCount {
  readonly period: Period;
  readonly theme: string;
  readonly teams: number;
}

/** By half-year, then theme. A theme that no team carries has no line. */
export function exactOf(rows: readonly HandOverRow[]): ExactCount[] {
  const periods = grouped(rows, ({ period }) => period);
  return [...periods.keys()].sort().flatMap((period) => {
    const own = periods.get(period) ?? [];
    const teams = byTeam(own);
    return [...new Set(own.flatMap(({ themes }) => themes))].sort().flatMap((theme) => {
      const n = carriers(teams, ({ themes }) => themes.includes(theme)).size;
      return n === 0 ? [] : [{ period, theme, teams: n }];
    });
  });
}

/** How many teams a statement about themes to come needs. */
const TEAMS_TO_SAY = 30;
/** Without a new theme in so many last teams. */
const LAST = 4;

/**
 * Whether few new themes are to be expected, for the coordinator: no new one in the last four teams, and themes of a single
 * team are less than 3 % of all mentions (Good, 1953). `teams`: the codes of each team, in the order they came. With fewer than
 * thirty teams this is wrong too often to say.
 */
export function fewNewThemes(teams: readonly ReadonlySet<string>[]): boolean {
  if (teams.length < TEAMS_TO_SAY) return false;
  const times = new Map<string, number>();
  let lastNew = 0;
  for (const [at, codes] of teams.entries())
    for (const code of codes) {
      if (!times.has(code)) lastNew = at;
      times.set(code, (times.get(code) ?? 0) + 1);
    }
  const mentions = [...times.values()].reduce((sum, n) => sum + n, 0);
  const once = [...times.values()].filter((n) => n === 1).length;
  return teams.length - 1 - lastNew >= LAST && 1 - once / mentions >= 0.97;
}
