import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import type { Division } from './division.ts';
import { groupedBy, namedThing, shownWhole, whole } from './told.ts';
import { withholdTable } from './withhold.ts';

export const questions = ['dissent', 'escalated', 'lookedBack'] as const;
export type ComparedQuestion = (typeof questions)[number];

export const comparisonSchema = v.strictObject({
  by: groupedBy,
  question: field(v.picklist(questions), 'Wat er is vergeleken.', 'What was compared.'),
  rows: field(
    v.array(
      v.strictObject({
        id: field(
          namedThing,
          'De groep; "rest" is wat te klein is, samen.',
          'The group; "rest" is what is too small, together.',
        ),
        of: field(whole, 'Hoeveel verslagen de groep telt.', 'How many records the group has.'),
        yes: field(
          shownWhole,
          'Bij hoeveel daarvan het zo was; null als het niet wordt genoemd.',
          'For how many of those it was so; null where it is withheld.',
        ),
      }),
    ),
    'De groepen.',
    'The groups.',
  ),
});

/** How often something was the case, by group. Groups are kinds of work or positions, never teams or people. */
export type Comparison = DeepReadonly<v.InferOutput<typeof comparisonSchema>>;

type Counts = Readonly<Record<string, number>>;
type Divisions = Readonly<Record<'domain' | 'position' | ComparedQuestion, Division>>;

export function comparisonsOf(counts: Counts, divisions: Divisions): Comparison[] {
  return (['domain', 'position'] as const).flatMap((by) =>
    questions.flatMap((question) => {
      const found = comparisonOf(counts, by, question, divisions);
      return found ? [found] : [];
    }),
  );
}

/** Groups that are too small are taken together as one row, "rest"; a column that is itself withheld is not compared. */
function comparisonOf(counts: Counts, by: Comparison['by'], question: ComparedQuestion, divisions: Divisions) {
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
