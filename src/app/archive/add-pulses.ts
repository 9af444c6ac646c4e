import { isOver } from '../../core/archive/period.ts';
import { type PulseRow, printPulseRows, readPulseRow } from '../../core/archive/pulse-row.ts';
import { grouped } from '../../core/grouped.ts';
import { rowPath } from '../../files/archive-folder.ts';
import { changeArchive } from '../../files/change-archive.ts';
import type { Messages } from '../../language/messages.ts';
import type { LeftLine } from './left-line.ts';
import type { Archive } from './open-archive.ts';

export interface SplitText {
  /** The file without its pulses; the lines keep their numbers. */
  readonly rest: string;
  readonly pulses: readonly { readonly line: number; readonly row: PulseRow }[];
  readonly left: readonly LeftLine[];
}

/** What a team handed over has rows of sessions and pulses, in one file or two. */
export function splitPulses(file: string, text: string): SplitText {
  const pulses: { line: number; row: PulseRow }[] = [];
  const left: LeftLine[] = [];
  const lines = text.split('\n').map((own, at) => {
    const read = readPulseRow(own.replace(/^\ufeff/u, ''));
    if (read === 'other') return own;
    if ('column' in read) left.push({ file, line: at + 1, why: { code: 'column', column: read.column } });
    else pulses.push({ line: at + 1, row: read });
    return '';
  });
  return { rest: lines.join('\n'), pulses, left };
}

interface Fates {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly left: readonly LeftLine[];
  /** The pulses to keep. */
  readonly taken: readonly PulseRow[];
}

/** A pulse counts in its own half-year or not at all: what comes after its release is left out. */
export function pulseFates(file: string, { pulses }: SplitText, archive: Archive, today: string): Fates {
  const known = new Map(archive.pulses.map((row) => [keyOf(row), printPulseRows([row])]));
  const left: LeftLine[] = [];
  const taken: PulseRow[] = [];
  const counts = { added: 0, changed: 0, same: 0 };
  for (const { line, row } of pulses) {
    const before = known.get(keyOf(row));
    if (before === printPulseRows([row])) counts.same += 1;
    else if (!isOver(row.period, today)) left.push({ file, line, why: { code: 'not-over' } });
    else if (archive.state.released.has(row.period)) left.push({ file, line, why: { code: 'late-pulse' } });
    else {
      counts[before === undefined ? 'added' : 'changed'] += 1;
      known.set(keyOf(row), printPulseRows([row]));
      taken.push(row);
    }
  }
  return { ...counts, left, taken };
}

/** Writes pulses beside those that are there, each in the place of the same one. Errors: a UserError. */
export function keepPulses({ folder, pulses }: Archive, taken: readonly PulseRow[], messages: Messages): void {
  if (taken.length === 0) return;
  const all = new Map([...pulses, ...taken].map((row) => [keyOf(row), row]));
  const byFile = grouped(all.values(), ({ period, team }) => rowPath(period, team, 'pulse.jsonl'));
  const changed = new Set(taken.map(({ period, team }) => rowPath(period, team, 'pulse.jsonl')));
  const files = [...byFile].filter(([path]) => changed.has(path));
  changeArchive(folder, { files: files.map(([path, rows]) => ({ path, text: printPulseRows(rows) })) }, messages);
}

function keyOf({ period, team, wave }: PulseRow): string {
  return `${period} ${team} ${wave}`;
}
