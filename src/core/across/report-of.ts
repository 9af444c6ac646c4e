import { domains, levels, positions } from '../format/fields.ts';
import { outcomes } from '../record/schema.ts';
import { sideIds } from '../triangle/placement.ts';
import type { Aggregate } from './aggregate.ts';
import { comparisonsOf } from './comparison.ts';
import { densityOf } from './density.ts';
import { type Division, divide, divideFurther, divideOpen } from './division.ts';
import { meansOf } from './means.ts';
import { periodsOf } from './periods.ts';
import { type ArchiveReport, type DivisionId, REPORT_FORMAT } from './report.ts';
import { saturationOf } from './saturation.ts';
import type { Selection } from './selection.ts';
import { pairsOf, themesOf } from './themes.ts';
import { keyed } from './under.ts';
import { nameable, SMALLEST } from './withhold.ts';

/** From counts to what may be told, on a day that decides what is overdue. */
export function reportOf(aggregate: Aggregate, selection: Selection, today: string): ArchiveReport {
  const { counts, leftOut } = aggregate;
  const records = counts.records ?? 0;
  const teams = aggregate.teams.all?.length ?? 0;
  const divisions = divisionsOf(counts, today);
  const periods = records < SMALLEST ? [] : periodsOf(keyed(counts, 'day/'));
  const named = themesOf(aggregate, records, periods);
  return {
    format: REPORT_FORMAT,
    made: today,
    selection,
    smallest: SMALLEST,
    records: records < SMALLEST ? null : records,
    teams: teams < SMALLEST ? null : teams,
    leftOut: leftOut.counts,
    periods,
    divisions,
    density: {
      before: densityOf('people', keyed(counts, 'place/before/')),
      after: densityOf('people', keyed(counts, 'place/after/')),
      group: densityOf('records', keyed(counts, 'place/group/')),
    },
    tensions: sideIds.map((id) => {
      const n = counts[`tension/${id}`] ?? 0;
      return { id, n: nameable(n, records) ? n : null };
    }),
    means: meansOf(counts, divisions),
    comparisons: comparisonsOf(counts, divisions),
    themes: {
      heard: records < SMALLEST ? null : Object.keys(aggregate.firsts).length,
      named,
      pairs: pairsOf(counts, records, named),
    },
    saturation: saturationOf(aggregate, records) ?? null,
    skipped: nameables(counts, 'skipped/', records),
  };
}

function nameables(counts: Aggregate['counts'], prefix: string, whole: number) {
  return [...keyed(counts, prefix)]
    .filter(([, n]) => nameable(n, whole))
    .map(([id, n]) => ({ id, n }))
    .sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1));
}

function divisionsOf(counts: Aggregate['counts'], today: string): Record<DivisionId, Division> {
  const n = (key: string) => counts[key] ?? 0;
  const all = n('records');
  const fixed = (name: string, ids: readonly string[]) =>
    divide(
      'records',
      ids.map((id) => [id, n(`${name}/${id}`)]),
    );
  const yesNo = (yes: number) =>
    divide('records', [
      ['yes', yes],
      ['no', all - yes],
    ]);
  const due = (prefix: string) => dueBy(keyed(counts, prefix), today);
  const dissent = yesNo(n('yes/dissent/all'));
  const escalated = fixed('escalated', ['yes', 'no', 'unknown']);
  const lookedBack = yesNo(n('lookBack/held'));
  const [wordLate, wordOpen] = due('wordBackDue/');
  const [lookLate, lookOpen] = due('lookBackDue/');
  const [late, open] = due('actionDue/');
  return {
    domain: fixed('domain', [...domains, 'unknown']),
    level: fixed('level', [...levels, 'unknown']),
    position: fixed('position', [...positions, 'unknown']),
    outcome: fixed('outcome', [...outcomes, 'none']),
    protocol: divideOpen('records', keyed(counts, 'protocol/')),
    language: fixed('language', ['nl', 'en']),
    lens: divideOpen('records', keyed(counts, 'lens/')),
    change: fixed('change', ['closer', 'alike', 'further', 'unknown']),
    moved: divide('people', under(n, 'moved', ['yes', 'no'])),
    dissent,
    needs: divideFurther(dissent, 'yes', under(n, 'needs', ['stated', 'unstated', 'unknown'])),
    revisited: divideFurther(dissent, 'yes', under(n, 'dissent', ['heeded', 'revisited', 'waiting'])),
    escalated,
    wordBack: divideFurther(escalated, 'yes', [
      ['given', n('wordBack/given')],
      ['overdue', wordLate],
      ['planned', wordOpen],
      ['none', n('wordBack/none')],
      ['unknown', n('wordBack/unknown')],
    ]),
    lookedBack,
    lookBack: divideFurther(lookedBack, 'no', [
      ['overdue', lookLate],
      ['planned', lookOpen],
      ['none', n('lookBack/none')],
    ]),
    action: divide('agreements', [
      ['done', n('action/done')],
      ['dropped', n('action/dropped')],
      ['overdue', late],
      ['open', open],
      ['undated', n('actionDue/none')],
      ['unknown', n('action/unknown')],
    ]),
    length: fixed('length', ['shorter', 'on-plan', 'longer', 'unknown']),
  };
}

function under(n: (key: string) => number, name: string, ids: readonly string[]) {
  return ids.map((id) => [id, n(`${name}/${id}`)] as const);
}

/** How many are past their day, and how many are still to come. */
function dueBy(days: ReadonlyMap<string, number>, today: string): [late: number, open: number] {
  let late = 0;
  let open = 0;
  for (const [day, n] of days) {
    if (day === 'none') continue;
    if (day < today) late += n;
    else open += n;
  }
  return [late, open];
}
