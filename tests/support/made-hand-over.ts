import { HAND_OVER_FORMAT, type HandOverRow } from '../../src/core/archive/row.ts';
import { themeIds } from '../../src/core/case/themes.ts';
import { domains, layerIds, needIds, teamPositions } from '../../src/core/format/fields.ts';
import { sideIds } from '../../src/core/triangle/placement.ts';

export type Chance = () => number;

export function oneOf<T>(next: Chance, all: readonly T[]): T {
  const one = all[Math.floor(next() * all.length)];
  if (one === undefined) throw new Error('There is nothing to choose from.');
  return one;
}

/** A place drawn by weight: 0 twice as often as 1 with [2, 1]. */
export function drawnPlace(next: Chance, weights: readonly number[]): number {
  let left = next() * weights.reduce((sum, one) => sum + one, 0);
  for (const [at, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return at;
  }
  return weights.length - 1;
}

export interface ArchiveMade {
  readonly period?: string;
  readonly teams: number;
  /** Sessions a team, at most. */
  readonly most: number;
  /** From 0 to 1: how much one theme and one side stand out. */
  readonly skew: number;
  /** How many rows are about words of the team's own, of one. */
  readonly own?: number;
  /** How many rows have a sentence that may be quoted, of one. */
  readonly quotable?: number;
}

/** What so many made-up teams hand over of a half-year. */
export function madeRows(next: Chance, made: ArchiveMade): HandOverRow[] {
  const weights = themeIds.map(() => 0.2 + next() * next() * 2);
  const favourite = oneOf(next, sideIds);
  return Array.from({ length: made.teams }, (_, team) => {
    const domain = next() < 0.5 ? ('uitvoering' as const) : oneOf(next, domains);
    const position = oneOf(next, teamPositions);
    return Array.from({ length: 1 + Math.floor(next() * made.most) }, (): HandOverRow => {
      const row = hex(next);
      const themes = themesOf(next, made, weights);
      return {
        format: HAND_OVER_FORMAT,
        period: made.period ?? '2026-H1',
        team: `team-${team}`,
        domain,
        position,
        row,
        themes,
        ...quoted(next, made, row, themes),
        sides: next() < made.skew ? [favourite] : twoOf(next, sideIds, 0.3),
        moved: next() < 0.3 ? null : next() < 0.4,
        dissent: next() < 0.4,
        looked_back: next() < 0.3,
        needs: needIds.filter(() => next() < 0.2),
        needs_from: oneOf(next, layerIds),
        ...asked(next),
      };
    });
  }).flat();
}

function themesOf(next: Chance, { skew, own = 0 }: ArchiveMade, weights: readonly number[]): string[] {
  const isOwn = next() < own;
  const drawn = [0, ...(next() < 0.3 ? [0] : [])].map(() => themeIds[drawnPlace(next, weights)] ?? themeIds[0]);
  const themes = [...new Set([...(next() < skew * 0.7 ? [themeIds[0]] : []), ...drawn])];
  return isOwn ? [...themes.slice(0, 2), 'own'] : themes;
}

function quoted(next: Chance, { quotable = 0 }: ArchiveMade, row: string, themes: readonly string[]) {
  if (next() >= quotable) return { release: 'counted', theme_words: null, sentence: null } as const;
  const theme_words = themes.includes('own') ? `eigen woorden ${row}` : null;
  return { release: 'quotable', theme_words, sentence: `Zin ${row}` } as const;
}

function asked(next: Chance) {
  if (next() >= 0.4) return { asked_of: null, answer: null };
  return { asked_of: oneOf(next, layerIds), answer: oneOf(next, ['yes', 'late', 'no', 'open'] as const) };
}

function twoOf<T>(next: Chance, all: readonly T[], chance: number): T[] {
  return [...new Set([oneOf(next, all), ...(next() < chance ? [oneOf(next, all)] : [])])];
}

export function hex(next: Chance): string {
  return Math.floor(next() * 0x1_0000_0000)
    .toString(16)
    .padStart(8, '0');
}
