import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer/src/index.js';
import { isIsoDate } from '../text/calendar.ts';
import { isTotals, type Round } from '../triangle/round.ts';
import { centre, spread } from '../triangle/spread.ts';
import type { RecordFacts } from './facts.ts';

type Value = string | number | boolean | Date | readonly string[] | undefined;
type Kind = 'text' | 'whole' | 'number' | 'yesNo' | 'day' | 'texts';

interface Column {
  readonly name: string;
  readonly kind: Kind;
  readonly of: (facts: RecordFacts) => Value;
}

/**
 * One row per record, in a form that DuckDB, Spark and ClickHouse read: facts only. No title, no sentence, no role, no id of
 * an option (it is made from a title) and no team.
 */
const columns: readonly Column[] = [
  { name: 'date', kind: 'day', of: ({ front }) => day(front.date) },
  { name: 'language', kind: 'text', of: ({ front }) => front.language },
  { name: 'status', kind: 'text', of: ({ front }) => front.status },
  { name: 'outcome', kind: 'text', of: ({ front }) => front.outcome },
  { name: 'protocol', kind: 'text', of: ({ front }) => front.protocol },
  { name: 'domain', kind: 'text', of: ({ front }) => front.domain },
  { name: 'level', kind: 'text', of: ({ front }) => front.level },
  { name: 'position', kind: 'text', of: ({ front }) => front.position },
  { name: 'themes', kind: 'texts', of: ({ front }) => front.themes ?? [] },
  { name: 'tensions', kind: 'texts', of: ({ front }) => front.tensions ?? [] },
  { name: 'participants', kind: 'whole', of: ({ front }) => front.participants },
  { name: 'minutes', kind: 'whole', of: ({ front }) => front.minutes },
  { name: 'minutes_planned', kind: 'whole', of: ({ planned }) => planned },
  ...roundColumns('before'),
  ...roundColumns('after'),
  { name: 'moved', kind: 'whole', of: ({ front }) => front.triangle?.moved },
  ...(['professie', 'politiek', 'maatschappij'] as const).map(
    (corner, at): Column => ({
      name: `group_${corner}`,
      kind: 'whole',
      of: ({ front }) => front.triangle?.group?.[at as 0 | 1 | 2],
    }),
  ),
  { name: 'dissent', kind: 'whole', of: ({ front }) => front.dissent },
  { name: 'dissent_with_needs', kind: 'whole', of: ({ needs }) => needs },
  { name: 'escalated', kind: 'text', of: ({ escalation }) => escalation.asked },
  { name: 'escalate_by', kind: 'day', of: ({ escalation }) => day(escalation.by) },
  {
    name: 'word_back_by',
    kind: 'day',
    of: ({ escalation }) => day(isIsoDate(escalation.wordBack) ? escalation.wordBack : undefined),
  },
  { name: 'word_back_given', kind: 'yesNo', of: ({ escalation }) => wordBackGiven(escalation) },
  { name: 'actions', kind: 'whole', of: ({ actions }) => actions.length },
  { name: 'actions_done', kind: 'whole', of: ({ actions }) => actions.filter(({ done }) => done).length },
  { name: 'look_back_on', kind: 'day', of: ({ front }) => day(front['look-back']) },
  { name: 'looked_back', kind: 'yesNo', of: ({ lookedBack }) => lookedBack },
  { name: 'lens', kind: 'text', of: ({ lens }) => lens },
  { name: 'skipped', kind: 'whole', of: ({ skipped }) => skipped.length },
];

export const parquetColumns = columns.map(({ name }) => name);

function roundColumns(which: 'before' | 'after'): Column[] {
  const round = ({ front }: RecordFacts): Round | undefined => front.triangle?.[which] as Round | undefined;
  const centreAt = (at: 0 | 1 | 2) => (facts: RecordFacts) => {
    const own = round(facts);
    return own && (isTotals(own) ? own.centre : centre(own))?.[at];
  };
  return [
    { name: `${which}_placed`, kind: 'whole', of: (facts) => placed(round(facts)) },
    { name: `${which}_spread`, kind: 'number', of: (facts) => spreadOf(round(facts)) },
    { name: `${which}_professie`, kind: 'number', of: centreAt(0) },
    { name: `${which}_politiek`, kind: 'number', of: centreAt(1) },
    { name: `${which}_maatschappij`, kind: 'number', of: centreAt(2) },
  ];
}

/** Nothing where nothing was escalated, and where it cannot be read. */
function wordBackGiven({ asked, answered }: RecordFacts['escalation']): boolean | undefined {
  return asked !== 'yes' || answered === 'unknown' ? undefined : answered === 'yes';
}

function placed(round: Round | undefined): number | undefined {
  return round && (isTotals(round) ? round.placed : round.length);
}

function spreadOf(round: Round | undefined): number | undefined {
  return round && (isTotals(round) ? round.spread : spread(round));
}

function day(date: string | undefined): Date | undefined {
  return date === undefined ? undefined : new Date(`${date}T00:00:00Z`);
}

export interface RowWriter {
  add(facts: RecordFacts): void;
  /** The whole file. */
  finish(): Uint8Array;
}

export function rowWriter(): RowWriter {
  const data = columns.map((): Value[] => []);
  return {
    add(facts) {
      for (const [at, column] of columns.entries()) data[at]?.push(column.of(facts));
    },
    finish: () =>
      new Uint8Array(
        parquetWriteBuffer({
          columnData: columns.map(({ name }, at) => ({ name, data: data[at] ?? [] })),
          schema: [{ name: 'record', num_children: columns.length }, ...columns.flatMap(schemaOf)],
          createdBy: 'driehoek',
        }),
      ),
  };
}

function schemaOf({ name, kind }: Column): SchemaElement[] {
  const own = { name, repetition_type: 'OPTIONAL' as const };
  switch (kind) {
    case 'text':
      return [{ ...own, type: 'BYTE_ARRAY', converted_type: 'UTF8' }];
    case 'whole':
      return [{ ...own, type: 'INT32' }];
    case 'number':
      return [{ ...own, type: 'DOUBLE' }];
    case 'yesNo':
      return [{ ...own, type: 'BOOLEAN' }];
    case 'day':
      return [{ ...own, type: 'INT32', converted_type: 'DATE' }];
    case 'texts':
      return [
        { ...own, converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'OPTIONAL', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
      ];
  }
}
