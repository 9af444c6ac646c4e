import type { Messages } from '../../../language/messages.ts';
import { sideIds } from '../../triangle/placement.ts';
import { type ComparedQuestion, type Comparison, questions } from '../comparison.ts';
import { shownPart } from '../division.ts';
import type { ArchiveReport } from '../report.ts';
import type { ReportBlock, ReportTable } from './blocks.ts';
import { jointName, type partNames, sideName } from './names.ts';

type By = 'domain' | 'position';
type Name = (id: string) => string;

/** Kinds of work, and managers and staff where records say so, side by side; never teams or people. */
export function compareBlocks(
  report: ArchiveReport,
  messages: Messages,
  names: ReturnType<typeof partNames>,
): ReportBlock[] {
  const { compare } = messages.across;
  const tables = (by: By) => {
    const name = withRest(report, by, names[by] ?? String, messages);
    return [...answerTable(report, by, name, messages), ...meanTable(report, by, name, messages)];
  };
  const [domain, position] = [tables('domain'), isStated(report) ? tables('position') : []];
  return [
    ...(domain.length === 0 ? [] : [{ kind: 'text' as const, text: compare.lead }, ...domain]),
    ...(position.length === 0 ? [] : [{ kind: 'text' as const, text: compare.positionLead }, ...position]),
  ];
}

/** Whether it is told of both managers and staff: one beside "not stated" is no comparison. */
function isStated({ divisions }: ArchiveReport): boolean {
  return divisions.position.parts.filter(({ id, n }) => id !== 'unknown' && n !== null).length > 1;
}

/** The row in which small groups are taken together, under their names. */
function withRest({ divisions }: ArchiveReport, by: By, name: Name, { across }: Messages): Name {
  const hidden = divisions[by].parts.filter(({ n }) => n === null).map(({ id }) => name(id));
  return (id) => (id === 'rest' && hidden.length > 0 ? jointName(hidden, across) : name(id));
}

function answerTable(report: ArchiveReport, by: By, name: Name, { across }: Messages): ReportTable[] {
  const { compare, units } = across;
  const own = report.comparisons.filter((one) => one.by === by);
  const [first] = own;
  if (!first) return [];
  const asked = questions.filter((question) => own.some((one) => one.question === question));
  const hidden = first.rows.filter(({ id }) => own.every(({ rows }) => yesOf(rows, id) === null)).map(({ id }) => id);
  const shown = first.rows.filter(({ id }) => !hidden.includes(id));
  const rows = shown.map(({ id, of }) =>
    row(
      name(id),
      of,
      asked.map((question) => yesOf(rowsOf(own, question), id)),
      across,
    ),
  );
  const together = first.rows.filter(({ id }) => hidden.includes(id)).reduce((sum, { of }) => sum + of, 0);
  const left = asked.map((question) => togetherOf(report, rowsOf(own, question), question, hidden));
  if (hidden.length > 0) rows.push(row(jointName(hidden.map(name), across), together, left, across));
  const head = [compare.by[by], units.records, ...asked.map((question) => compare.questions[question])];
  return [{ kind: 'table', id: `answers-${by}`, title: compare.answers[by], note: compare.answersNote, head, rows }];
}

function row(name: string, of: number, yes: readonly (number | null)[], across: Messages['across']): string[] {
  const { number, percent, withheldSign } = across;
  return [name, number(of), ...yes.map((n) => (n === null ? withheldSign : `${number(n)} (${percent(n / of)})`))];
}

function rowsOf(own: readonly Comparison[], question: ComparedQuestion): Comparison['rows'] {
  return own.find((one) => one.question === question)?.rows ?? [];
}

function yesOf(rows: Comparison['rows'], id: string): number | null {
  return rows.find((one) => one.id === id)?.yes ?? null;
}

/** Rows that are withheld come to what the others leave of the total: who can subtract knows it already. */
function togetherOf(
  report: ArchiveReport,
  rows: Comparison['rows'],
  question: ComparedQuestion,
  hidden: readonly string[],
) {
  const all = shownPart(report.divisions[question], 'yes');
  const isExact = rows.every(({ id, yes }) => (yes === null) === hidden.includes(id));
  return all === null || !isExact ? null : rows.reduce((left, { yes }) => left - (yes ?? 0), all);
}

function meanTable({ means }: ArchiveReport, by: By, name: Name, messages: Messages): ReportTable[] {
  const { compare, decimal, withheldSign } = messages.across;
  const strains = sideIds.map((side) => `strain-${side}` as const);
  const of = (measure: string, id: string) => {
    const found = means.find((one) => one.id === measure)?.groups.find((group) => group.by === by && group.id === id);
    return found ? decimal(found.mean, measure.startsWith('strain') ? 2 : 1) : withheldSign;
  };
  const ids = [...new Set(strains.flatMap((measure) => groupIds(means, measure, by)))];
  if (ids.length < 2) return [];
  const rows = ids.map((id) => [name(id), ...strains.map((measure) => of(measure, id)), of('spread', id)]);
  const head = [compare.by[by], ...sideIds.map((side) => sideName(side, messages)), compare.spread];
  return [{ kind: 'table', id: `strain-${by}`, title: compare.means[by], note: compare.meansNote, head, rows }];
}

function groupIds(means: ArchiveReport['means'], measure: string, by: By): string[] {
  return (means.find((one) => one.id === measure)?.groups ?? []).filter((group) => group.by === by).map(({ id }) => id);
}
