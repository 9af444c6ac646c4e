import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { sideIds } from '../triangle/placement.ts';
import type { Aggregate } from './aggregate.ts';
import type { CountedPeriod } from './periods.ts';
import { namedThing, shownWhole, whole } from './told.ts';
import { keyed } from './under.ts';
import { nameable, type Shown, SMALLEST, withholdTable } from './withhold.ts';

export const themeSchema = v.strictObject({
  id: field(namedThing, 'Het thema.', 'The theme.'),
  n: field(whole, 'In hoeveel verslagen het staat.', 'In how many records it stands.'),
  teams: field(
    shownWhole,
    'In hoeveel teams het is gehoord; null als het niet wordt genoemd.',
    'In how many teams it was heard; null where it is withheld.',
  ),
  trend: field(
    v.array(shownWhole),
    'Per periode in hoeveel verslagen; null als het niet wordt genoemd.',
    'By period, in how many records; null where it is withheld.',
  ),
});

export type Theme = DeepReadonly<v.InferOutput<typeof themeSchema>>;

export const pairSchema = v.strictObject({
  theme: field(namedThing, 'Het thema.', 'The theme.'),
  side: field(v.picklist(sideIds), 'De zijde waarop het schuurt.', 'The side where it chafes.'),
  n: field(
    shownWhole,
    'In hoeveel verslagen; null als bijna elk verslag met het thema aan deze zijde ligt.',
    'In how many records; null where nearly every record with the theme is on this side.',
  ),
});

/** A theme that keeps coming back on one side of the triangle. */
export type Pair = DeepReadonly<v.InferOutput<typeof pairSchema>>;

/** Themes that are common enough to name, the most heard first. */
export function themesOf(aggregate: Aggregate, records: number, periods: readonly CountedPeriod[]): Theme[] {
  const { counts, teams } = aggregate;
  const allTeams = teams.all?.length ?? 0;
  return [...keyed(counts, 'theme/')]
    .filter(([, n]) => nameable(n, records))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([id, n]) => {
      const own = teams[`theme/${id}`]?.length ?? 0;
      return { id, n, teams: nameable(own, allTeams) ? own : null, trend: trendOf(counts, id, periods) };
    });
}

/** With and without the theme, by period: all sums of that table are told elsewhere, so it is withheld as a table. */
function trendOf(counts: Aggregate['counts'], id: string, periods: readonly CountedPeriod[]): Shown[] {
  const months = keyed(counts, `themeMonth/${id}/`);
  const found = periods.map(({ from, to }) => {
    let n = 0;
    for (const [month, own] of months) if (month >= from && month <= to) n += own;
    return n;
  });
  const table = withholdTable([found, periods.map(({ records }, at) => records - (found[at] ?? 0))]);
  return periods.map((_, at) => table?.[0]?.[at] ?? null);
}

/** Where it keeps chafing: a theme on a side, told only where all four cells of that little table are large enough. */
export function pairsOf(counts: Aggregate['counts'], records: number, themes: readonly Theme[]): Pair[] {
  const pairs = themes.flatMap((theme) =>
    sideIds.flatMap((side): (Pair & { readonly rank: number })[] => {
      const n = counts[`pair/${theme.id}/${side}`] ?? 0;
      const onSide = counts[`tension/${side}`] ?? 0;
      if (!nameable(onSide, records)) return [];
      if (isNearlyAll(n, theme.n)) return [{ theme: theme.id, side, n: null, rank: theme.n }];
      const isTold = nameable(n, theme.n) && nameable(onSide - n, records - theme.n);
      return isTold ? [{ theme: theme.id, side, n, rank: n }] : [];
    }),
  );
  return pairs
    .sort((a, b) => b.rank - a.rank || (`${a.theme}/${a.side}` < `${b.theme}/${b.side}` ? -1 : 1))
    .map(({ theme, side, n }) => ({ theme, side, n }));
}

/** In a small theme "nearly all" would say too much of who is left. */
const LARGE = 4 * SMALLEST;

/** So many that the rest is under five, whichever of those it is: that is told in words, and the count is not. */
function isNearlyAll(n: number, of: number): boolean {
  return of >= LARGE && of - n < SMALLEST;
}
