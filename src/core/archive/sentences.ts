import { OWN_THEME } from '../case/themes.ts';
import type { Domain } from '../format/fields.ts';
import { grouped } from '../grouped.ts';
import type { ByTeam } from './carriers.ts';
import type { ReleaseFile } from './release-file.ts';
import type { HandOverRow } from './row.ts';

/** So many sentences of one theme are printed. */
const A_THEME = 2;
/** With fewer teams of its kind of work a sentence goes without it. */
const TEAMS_OF_A_KIND = 3;

/**
 * What teams said and may be quoted, two a theme at most, of two teams where two teams said something. Which ones goes by
 * their row, which was drawn by chance: never by what they say.
 */
export function sentencesOf(
  rows: readonly HandOverRow[],
  teams: ByTeam,
  themes: ReadonlySet<string>,
): ReleaseFile['sentences'] {
  const quotable = rows
    .filter(({ release, sentence }) => release === 'quotable' && sentence !== null)
    .sort((a, b) => (a.row < b.row ? -1 : 1));
  const kinds = kindsOf(teams);
  const byTheme = grouped(quotable, (row) => row.themes.find((theme) => themes.has(theme)) ?? OWN_THEME);
  return [...byTheme.keys()].sort().flatMap((theme) =>
    ofTeams(byTheme.get(theme) ?? []).map(({ row, sentence, domain }) => ({
      row,
      theme,
      domain: (kinds.get(domain) ?? 0) >= TEAMS_OF_A_KIND ? domain : null,
      sentence,
    })),
  );
}

function ofTeams([first, ...rest]: readonly HandOverRow[]): HandOverRow[] {
  if (first === undefined) return [];
  const others = [...rest.filter(({ team }) => team !== first.team), ...rest.filter(({ team }) => team === first.team)];
  return [first, ...others].slice(0, A_THEME);
}

function kindsOf(teams: ByTeam): Map<Domain, number> {
  const kinds = new Map<Domain, number>();
  for (const rows of teams.values())
    for (const domain of new Set(rows.map((row) => row.domain))) kinds.set(domain, (kinds.get(domain) ?? 0) + 1);
  return kinds;
}
