import { themeIds } from '../case/themes.ts';
import { type LayerId, layerIds, needIds } from '../format/fields.ts';
import { grouped } from '../grouped.ts';
import { type SideId, sideIds } from '../triangle/placement.ts';
import { type ByTeam, byTeam, carriers } from './carriers.ts';
import type { Period } from './period.ts';
import { pulseByGroup } from './pulse-release.ts';
import type { PulseRow } from './pulse-row.ts';
import { type Cut, RELEASE_FORMAT, type ReleaseFile, type ReleaseGroup, type TeamRange } from './release-file.ts';
import type { AnswerState, HandOverRow } from './row.ts';
import { isClearlyMore, mayHaveSide, maySayFirst, rangeOf, scaleOf, standingOut } from './scale.ts';
import { sentencesOf } from './sentences.ts';

/** A theme that the coordinator made of words of teams' own. */
export interface AddedTheme {
  readonly id: string;
  readonly title: string;
  /** Whether an earlier half-year had it already. */
  readonly isPublished: boolean;
}

export interface Releasing {
  readonly period: Period;
  readonly cut: Cut;
  /** All rows so far, of earlier half-years too: what was asked of the organisation, and what came of it. */
  readonly soFar: readonly HandOverRow[];
  readonly added: readonly AddedTheme[];
  /** The pulses of the half-year. */
  readonly pulses?: readonly PulseRow[];
}

/**
 * What is published of the rows of a half-year. Pure, and all there is: no view sees a row. Words of teams' own count under the
 * id the coordinator gave them (`codedRows`), and else not at all.
 */
export function releaseOf(rows: readonly HandOverRow[], releasing: Releasing): ReleaseFile {
  const { period, cut, soFar, pulses = [] } = releasing;
  const teams = byTeam(rows);
  const pulse = pulseByGroup(pulses, cut);
  const split = withPulses(groupsOf(teams, cut), pulse.keys());
  const themes = themesFor(split, releasing.added);
  const groups = split.map(([id, own]) => {
    const said = pulse.get(id);
    return { ...groupOf(id, own, themes), ...(said === undefined ? {} : { pulse: said }) };
  });
  const untold = [...pulse].flatMap(([id, own]) => (own === undefined ? [id] : [])).sort();
  return {
    format: RELEASE_FORMAT,
    period,
    cut,
    groups: groups.filter((group) => group.id === 'all' || isTold(group) || group.pulse !== undefined),
    too_few: groups.flatMap((group) => (group.id === 'all' || isTold(group) || group.teams === 0 ? [] : [group.id])),
    ...(untold.length === 0 ? {} : { pulse_too_few: untold }),
    asked: layerIds.map((layer) => askedOf(layer, soFar)),
    sentences: sentencesOf(rows, teams, new Set(themes.map(({ id }) => id))),
  };
}

interface Theme {
  readonly id: string;
  readonly title?: string;
}

/**
 * A new theme is named where a group that is told of carries it in more teams than the lowest range. Counted over all teams its
 * name alone would tell of two groups what neither range tells, and of five teams that three carry it.
 */
function themesFor(split: Split, added: readonly AddedTheme[]): Theme[] {
  const isHeard = (id: string) =>
    split.some(([, teams]) => (rangeOf(carriers(teams, hasTheme(id)).size, scaleOf(teams.size))?.at ?? 0) > 0);
  const heard = added.filter(({ id, isPublished }) => isPublished || isHeard(id));
  return [...themeIds.map((id) => ({ id })), ...heard.map(({ id, title }) => ({ id, title }))];
}

type Split = readonly (readonly [ReleaseGroup['id'], ByTeam])[];

/** All teams, or those of each kind; a team whose kind changed is where most of its rows are. */
function groupsOf(teams: ByTeam, cut: Cut): Split {
  if (cut === 'none') return [['all', teams]];
  const groups = grouped(teams, ([, rows]) => mostOf(rows.map((row) => row[cut])));
  return [...groups].map(([id, own]) => [id, new Map(own)] as const).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A kind may have handed over pulses alone. */
function withPulses(split: Split, kinds: Iterable<ReleaseGroup['id']>): Split {
  const known = new Set(split.map(([id]) => id));
  const others = [...kinds].filter((id) => !known.has(id)).map((id) => [id, new Map()] as const);
  return [...split, ...others].sort(([a], [b]) => (a < b ? -1 : 1));
}

function isTold({ scale }: Pick<ReleaseGroup, 'scale'>): boolean {
  return scale.length > 0;
}

function mostOf<T extends string>(words: readonly T[]): T {
  const [most] = [...grouped(words, (word) => word)].sort(([a, n], [b, m]) => m.length - n.length || (a < b ? -1 : 1));
  if (most === undefined) throw new Error('A team has rows.');
  return most[0];
}

function groupOf(id: ReleaseGroup['id'], teams: ByTeam, themes: readonly Theme[]): ReleaseGroup {
  const scale = scaleOf(teams.size);
  const inRange = (isIn: (row: HandOverRow) => boolean) => rangeOf(carriers(teams, isIn).size, scale)?.range ?? null;
  const carried = themes.map((theme) => ({ ...theme, by: carriers(teams, hasTheme(theme.id)) }));
  return {
    id,
    teams: teams.size,
    scale,
    themes: toldThemes(carried, scale, teams),
    first: firstOf(carried, teams.size),
    needs: needIds.map((need) => ({ id: need, teams: inRange((row) => row.needs.includes(need)) })),
    dissent: inRange(({ dissent }) => dissent),
    looked_back: inRange((row) => row.looked_back),
    moved: inRange(({ moved }) => moved === true),
  };
}

function hasTheme(id: string): (row: HandOverRow) => boolean {
  return ({ themes }) => themes.includes(id);
}

interface Carried extends Theme {
  readonly by: ReadonlySet<string>;
}

/** The range heard most first, then by alphabet. */
function toldThemes(carried: readonly Carried[], scale: readonly TeamRange[], teams: ByTeam): ReleaseGroup['themes'] {
  const placed = carried.map(({ by, ...theme }) => {
    const { range = null, at = 0 } = rangeOf(by.size, scale) ?? {};
    return { at, theme: { ...theme, teams: range, side: sideOf(theme.id, by.size, teams) } };
  });
  return placed.sort((a, b) => b.at - a.at || (a.theme.id < b.theme.id ? -1 : 1)).map(({ theme }) => theme);
}

/** The side on which a theme chafes most, where one stands out. */
function sideOf(theme: string, count: number, teams: ByTeam): SideId | null {
  if (!mayHaveSide(count, teams.size)) return null;
  const counts = sideIds.map(
    (side) => carriers(teams, ({ themes, sides }) => themes.includes(theme) && sides.includes(side)).size,
  );
  const at = standingOut(counts);
  return at === undefined ? null : (sideIds[at] ?? null);
}

/** The theme that is clearly first: in more teams than each of the next three. */
function firstOf(themes: readonly Carried[], teams: number): string | null {
  if (!maySayFirst(teams)) return null;
  const [most, ...rest] = [...themes].sort((a, b) => b.by.size - a.by.size);
  if (most === undefined) return null;
  const isFirst = rest.slice(0, 3).every(({ by }) => {
    const both = [...by].filter((team) => most.by.has(team)).length;
    return isClearlyMore({ more: most.by.size, less: by.size, both }, teams);
  });
  return isFirst ? most.id : null;
}

/** Exact: it is about the organisation, and whoever was asked knows who asked. */
function askedOf(layer: LayerId, rows: readonly HandOverRow[]): ReleaseFile['asked'][number] {
  const own = rows.filter(({ asked_of }) => asked_of === layer);
  const times = (state: AnswerState) => own.filter(({ answer }) => answer === state).length;
  return { layer, yes: times('yes'), late: times('late'), no: times('no'), open: times('open') };
}
