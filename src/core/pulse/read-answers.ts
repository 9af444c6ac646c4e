import { type CsvRow, readCsv } from '../text/read-csv.ts';
import type { CsvFault } from './csv-fault.ts';
import { type GroupedSlip, groupLetters, type PulseGroup } from './cut-pulse.ts';
import type { PulseSlip } from './pulse-slip.ts';
import type { PulseWanted, SlipsRead } from './read-slips.ts';
import type { PulseCut } from './schema.ts';

/** Groups as people may write them besides their ids and letters, in small letters. */
export type GroupNames = ReadonlyMap<string, PulseGroup>;

interface Columns {
  readonly answers: readonly number[];
  readonly group: number;
  readonly count: number;
}

/** A person a row: the answers in columns named by the ids of the statements, and with a cut a column of that name. Others are not looked at. */
export function readAnswers(
  text: string,
  wanted: PulseWanted,
  names: GroupNames,
): SlipsRead<PulseSlip | GroupedSlip, CsvFault> {
  const [head, ...rows] = readCsv(text);
  if (head === undefined || rows.length === 0) return { ok: false, faults: [{ is: 'empty' }] };
  const columns = columnsOf(head, wanted);
  if (Array.isArray(columns)) return { ok: false, faults: columns };
  const faults: CsvFault[] = [];
  const slips = rows.flatMap((row, at) => slipOf(row, { columns, wanted, names, faults, card: at + 1 }));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, slips };
}

function columnsOf({ line, cells }: CsvRow, { statements: { statements }, cut }: PulseWanted): Columns | CsvFault[] {
  const heads = cells.map((cell) => cell.trim().toLowerCase());
  const wanted = [...statements.map(({ id }) => id), ...(cut === undefined ? [] : [cut])];
  const faults = wanted.flatMap((name): CsvFault[] => {
    const [first, second] = heads.flatMap((own, at) => (own === name ? [at] : []));
    if (first === undefined) return [{ is: 'no-column', line, name }];
    return second === undefined ? [] : [{ is: 'column-twice', line, column: second + 1, name }];
  });
  const answers = statements.map(({ id }) => heads.indexOf(id));
  return faults.length > 0 ? faults : { answers, group: cut ? heads.indexOf(cut) : -1, count: heads.length };
}

interface Row {
  readonly columns: Columns;
  readonly wanted: PulseWanted;
  readonly names: GroupNames;
  readonly faults: CsvFault[];
  readonly card: number;
}

function slipOf({ line, cells }: CsvRow, own: Row): (PulseSlip | GroupedSlip)[] {
  const { columns, wanted, faults, card } = own;
  const needed = Math.max(columns.group, ...columns.answers) + 1;
  if (cells.length < needed || cells.slice(columns.count).some((cell) => cell.trim() !== '')) {
    faults.push({ is: 'cells', line, found: cells.length, wanted: columns.count });
    return [];
  }
  const answers = columns.answers.map((column, at) => {
    const found = (cells[column] ?? '').trim();
    if (found === '' || /^[0-5]$/u.test(found)) return Number(found);
    faults.push({ is: 'answer', line, column: column + 1, name: wanted.statements.statements[at]?.id ?? '', found });
    return 0;
  });
  if (wanted.cut === undefined) return [{ card, answers }];
  const found = (cells[columns.group] ?? '').trim();
  const group = groupOf(found, wanted.cut, own.names);
  if (group === undefined) faults.push({ is: 'group', line, column: columns.group + 1, name: wanted.cut, found });
  return group === undefined ? [] : [{ card, answers, group }];
}

function groupOf(found: string, cut: PulseCut, names: GroupNames): PulseGroup | undefined {
  const letters = groupLetters[cut];
  const ids = Object.values(letters);
  const letter = found.toUpperCase();
  if (Object.hasOwn(letters, letter)) return letters[letter];
  const small = found.toLowerCase();
  const named = names.get(small);
  return ids.find((id) => id === small) ?? (named !== undefined && ids.includes(named) ? named : undefined);
}
