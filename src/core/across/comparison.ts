import type { Division } from './division.ts';
import { type Shown, withholdTable } from './withhold.ts';

export const questions = ['dissent', 'escalated', 'lookedBack'] as const;
export type Question = (typeof questions)[number];

/** How often something was the case, by group. Groups are kinds of work or positions, never teams or people. */
export interface Comparison {
  readonly by: 'domain' | 'position';
  readonly question: Question;
  readonly rows: readonly { readonly id: string; readonly of: number; readonly yes: Shown }[];
}

type Counts = Readonly<Record<string, number>>;
type Divisions = Readonly<Record<'domain' | 'position' | Question, Division>>;

export function comparisonsOf(counts: Counts, divisions: Divisions): Comparison[] {
  return (['domain', 'position'] as const).flatMap((by) =>
    questions.flatMap((question) => {
      const found = comparisonOf(counts, by, question, divisions);
      return found ? [found] : [];
    }),
  );
}

/** Groups that are too small are taken together as one row, "rest"; a column that is itself withheld is not compared. */
function comparisonOf(counts: Counts, by: Comparison['by'], question: Question, divisions: Divisions) {
  const groups = divisions[by];
  const asked = divisions[question].parts.find(({ id }) => id === 'yes');
  const shown = groups.parts.filter((part) => part.n !== null);
  if (asked === undefined || asked.n === null || groups.total === null || shown.length < 2) return undefined;
  const yesIn = (id: string) => counts[`yes/${question}/${by}/${id}`] ?? 0;
  const rows = shown.map(({ id, n }) => ({ id, of: n ?? 0, yes: yesIn(id) }));
  const rest = { id: 'rest', of: groups.rest, yes: asked.n - rows.reduce((sum, { yes }) => sum + yes, 0) };
  const all = rest.of > 0 ? [...rows, rest] : rows;
  const table = withholdTable(all.map(({ of, yes }) => [yes, of - yes]));
  return table && { by, question, rows: all.map(({ id, of }, at) => ({ id, of, yes: table[at]?.[0] ?? null })) };
}
