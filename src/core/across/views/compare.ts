import type { Messages } from '../../../language/messages.ts';
import { sideIds } from '../../triangle/placement.ts';
import { questions } from '../comparison.ts';
import type { Report } from '../report.ts';
import type { Block, Table } from './blocks.ts';
import { type partNames, sideName } from './names.ts';

/** Kinds of work, and managers and staff where records say so, side by side; never teams or people. */
export function compareBlocks(report: Report, messages: Messages, names: ReturnType<typeof partNames>): Block[] {
  const { compare } = messages.across;
  const tables = (['domain', 'position'] as const).flatMap((by) => {
    const name = names[by] ?? String;
    return [...answerTable(report, by, name, messages), ...meanTable(report, by, name, messages)];
  });
  return [{ kind: 'text', text: tables.length === 0 ? compare.none : compare.lead }, ...tables];
}

type By = 'domain' | 'position';

function answerTable({ comparisons }: Report, by: By, name: (id: string) => string, { across }: Messages): Table[] {
  const { compare, number, withheldSign } = across;
  const own = comparisons.filter((one) => one.by === by);
  const [first] = own;
  if (!first) return [];
  const asked = questions.filter((question) => own.some((one) => one.question === question));
  const rows = first.rows.map(({ id, of }) => [
    name(id),
    number(of),
    ...asked.map((question) => {
      const yes = own.find((one) => one.question === question)?.rows.find((row) => row.id === id)?.yes ?? null;
      return yes === null ? withheldSign : `${number(yes)} (${across.percent(yes / of)})`;
    }),
  ]);
  const head = [compare.by[by], across.units.records, ...asked.map((question) => compare.questions[question])];
  return [
    {
      kind: 'table',
      id: `answers-${by}`,
      title: compare.answers(compare.by[by]),
      head,
      rows,
    },
  ];
}

function meanTable({ means }: Report, by: By, name: (id: string) => string, messages: Messages): Table[] {
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
  return [{ kind: 'table', id: `strain-${by}`, title: compare.means(compare.by[by]), head, rows }];
}

function groupIds(means: Report['means'], measure: string, by: By): string[] {
  return (means.find((one) => one.id === measure)?.groups ?? []).filter((group) => group.by === by).map(({ id }) => id);
}
