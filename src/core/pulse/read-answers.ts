import { type CsvRow, readCsv } from '../text/read-csv.ts';
import type { CsvFault } from './csv-fault.ts';
import { type GroupedSlip, groupLetters, type PulseGroup } from './cut-pulse.ts';
import type { PulseSlip } from './pulse-slip.ts';
import type { PulseWanted, SlipsRead } from './read-slips.ts';
import type { PulseCut } from './schema.ts';

/** Groups as people may write them besides their letters, in small letters. */
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
  if (head?.openQuote !== undefined) return { ok: false, faults: [{ is: 'open-quote', line: head.openQuote }] };
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
  const names = wanted.filter((name) => !heads.includes(name));
  const sign = heads.length === 1 ? /[|:/~^]/u.exec(heads[0] ?? '')?.[0] : undefined;
  const missing: CsvFault = { is: 'no-columns', line, names, ...(sign === undefined ? {} : { sign }) };
  const twice = wanted.flatMap((name): CsvFault[] => {
    const second = heads.indexOf(name, heads.indexOf(name) + 1);
    return second <= 0 ? [] : [{ is: 'column-twice', line, column: second + 1, name }];
  });
  const faults = [...(names.length === 0 ? [] : [missing]), ...twice];
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

function slipOf({ line, cells, openQuote }: CsvRow, own: Row): (PulseSlip | GroupedSlip)[] {
  const { columns, wanted, faults, card } = own;
  // An answer of more than one line is a quotation mark that closes only in the row of somebody else.
  const isLong = [...columns.answers, columns.group].some((column) => /[\r\n]/u.test(cells[column] ?? ''));
  if (openQuote !== undefined || isLong) {
    faults.push({ is: 'open-quote', line: openQuote ?? line });
    return [];
  }
  const needed = Math.max(columns.group, ...columns.answers) + 1;
  if (cells.length < needed || cells.slice(columns.count).some((cell) => cell.trim() !== '')) {
    faults.push({ is: 'cells', line, found: cells.length, wanted: columns.count });
    return [];
  }
  const answers = columns.answers.map((column, at) => {
    const found = (cells[column] ?? '').trim();
    if (found === '' || /^[0-5]$/u.test(found)) return Number(found);
    const name = wanted.statements.statements[at]?.id ?? '';
    faults.push({ is: 'answer', line, column: column + 1, name, ...repeated(found) });
    return 0;
  });
  if (wanted.cut === undefined) return [{ card, answers }];
  const found = (cells[columns.group] ?? '').trim();
  const group = groupOf(found, wanted.cut, own.names);
  if (group === undefined)
    faults.push({ is: 'group', line, column: columns.group + 1, name: wanted.cut, ...repeated(found) });
  return group === undefined ? [] : [{ card, answers, group }];
}

/** One short word or number, to find it by; else a message would tell what somebody answered. */
function repeated(found: string): { found?: string } {
  return /^[\p{L}\p{N}]{0,20}(?:[.,]\d)?$/u.test(found) && !/\d{3}/u.test(found) ? { found } : {};
}

function groupOf(found: string, cut: PulseCut, names: GroupNames): PulseGroup | undefined {
  const letters = groupLetters[cut];
  const ids = Object.values(letters);
  const letter = found.toUpperCase();
  if (Object.hasOwn(letters, letter)) return letters[letter];
  const named = names.get(found.toLowerCase().replace(/\s+/gu, ' '));
  return named !== undefined && ids.includes(named) ? named : undefined;
}
