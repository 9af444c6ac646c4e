import type { IsoDate } from '../text/calendar.ts';
import type { Span } from '../text/span.ts';
import type { Insight } from './insights.ts';

/** An insight rests on what at least so many teams said. */
const TEAMS_FOR_AN_INSIGHT = 3;

/** What an insight lacks. Past its day without an answer it is a promise that was not kept. */
export type InsightFault =
  | { readonly code: 'no-sentences' | 'no-who' | 'no-when' | 'unclear-day'; readonly at: Span }
  | { readonly code: 'few-teams'; readonly at: Span; readonly teams: number }
  | { readonly code: 'unknown-row'; readonly at: Span; readonly row: string }
  | { readonly code: 'overdue'; readonly at: Span; readonly day: IsoDate };

export interface InsightWorld {
  readonly today?: IsoDate | undefined;
  /** The teams of a row, in an archive that can be looked into. */
  readonly teamsOf?: ((row: string) => readonly string[]) | undefined;
}

export function faultsOfInsight(insight: Insight, { today, teamsOf }: InsightWorld): InsightFault[] {
  const { at, rows, who, when } = insight;
  return [
    ...(rows.length === 0 ? [{ code: 'no-sentences' as const, at }] : teamFaults(insight, teamsOf)),
    ...(who === undefined ? [{ code: 'no-who' as const, at }] : []),
    ...(when === undefined ? [{ code: 'no-when' as const, at }] : []),
    ...(when !== undefined && when.day === undefined ? [{ code: 'unclear-day' as const, at: when.at }] : []),
    ...(isOverdue(insight, today) ? [{ code: 'overdue' as const, at: when?.at ?? at, day: when?.day ?? '' }] : []),
  ];
}

/** Whether its day is past and it says no answer. */
export function isOverdue({ when, answer }: Insight, today: IsoDate | undefined): boolean {
  return today !== undefined && when?.day !== undefined && when.day < today && answer === undefined;
}

/** Where nobody can look up whose rows they are, fewer rows than teams are wanted are too few anyway. */
function teamFaults({ at, rows }: Insight, teamsOf: InsightWorld['teamsOf']): InsightFault[] {
  const few = (teams: number): InsightFault[] =>
    teams < TEAMS_FOR_AN_INSIGHT ? [{ code: 'few-teams', at, teams }] : [];
  if (teamsOf === undefined) return few(rows.length);
  const unknown = rows.filter((row) => teamsOf(row).length === 0);
  return [
    ...unknown.map((row): InsightFault => ({ code: 'unknown-row', at, row })),
    ...few(new Set(rows.flatMap(teamsOf)).size),
  ];
}
