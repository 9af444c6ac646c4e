import type { HandOverRow } from '../../core/archive/row.ts';
import { withoutWords } from '../../core/archive/row-of.ts';
import type { LeftOut } from './hand-over.ts';
import type { OwnRow } from './own-row.ts';

/** What becomes of a sentence: it goes along, the row goes without it, or neither goes. */
export type Decision = 'quotable' | 'counted' | 'out';

/** The people of the team. Each gives nothing when they stop. */
export interface HandOverPeople {
  decide(own: OwnRow, at: { readonly n: number; readonly of: number }): Promise<Decision | undefined>;
  /** Whether all of it goes to the organisation. */
  confirm(rows: readonly HandOverRow[]): Promise<boolean | undefined>;
}

/** Reads every sentence back, one by one, and then all that goes along. Gives nothing when people stop, or say no. */
export async function readBack(
  all: readonly OwnRow[],
  answers: readonly HandOverRow[],
  people: HandOverPeople,
  leftOut: LeftOut[],
): Promise<OwnRow[] | undefined> {
  const quoted = all.filter(({ row }) => row.sentence !== null);
  const read = new Map<OwnRow, OwnRow | undefined>();
  for (const [at, own] of quoted.entries()) {
    const chosen = await people.decide(own, { n: at + 1, of: quoted.length });
    if (chosen === undefined) return undefined;
    if (chosen === 'out') leftOut.push({ file: own.source.record.file, why: 'asked' });
    read.set(
      own,
      chosen === 'out' ? undefined : { ...own, row: chosen === 'counted' ? withoutWords(own.row) : own.row },
    );
  }
  const kept = all.flatMap((own) => (read.has(own) ? (read.get(own) ?? []) : [own]));
  const rows = [...kept.map(({ row }) => row), ...answers];
  return rows.length === 0 || (await people.confirm(rows)) === true ? kept : undefined;
}
