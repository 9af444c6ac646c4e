import type { HandOverRow } from '../../core/archive/row.ts';
import { withoutWords } from '../../core/archive/row-of.ts';
import type { OwnRow } from './own-row.ts';
import type { LeftRecord } from './taken-rows.ts';

/** What becomes of a sentence: it goes along, the row goes without it, or neither goes. */
export type SentenceFate = 'quotable' | 'counted' | 'out';

/** The people of the team. Each gives nothing when they stop. */
export interface HandOverPeople {
  /** "back" is to the sentence before; before the first it is a stop. */
  decide(own: OwnRow, at: { readonly n: number; readonly of: number }): Promise<SentenceFate | 'back' | undefined>;
  /** Whether all of it goes to the organisation. */
  confirm(rows: readonly HandOverRow[], pulses: number): Promise<boolean | undefined>;
}

/** Reads every sentence back, one by one, and then all that goes along. Gives nothing when people stop, or say no. */
export async function readBack(
  all: readonly OwnRow[],
  answers: readonly HandOverRow[],
  people: HandOverPeople,
  { leftOut, pulses }: { readonly leftOut: LeftRecord[]; readonly pulses: number },
): Promise<OwnRow[] | undefined> {
  const quoted = all.filter(({ row }) => row.sentence !== null);
  const chosen: SentenceFate[] = [];
  for (let own = quoted[0]; own !== undefined; own = quoted[chosen.length]) {
    const decision = await people.decide(own, { n: chosen.length + 1, of: quoted.length });
    if (decision === undefined || (decision === 'back' && chosen.length === 0)) return undefined;
    if (decision === 'back') chosen.pop();
    else chosen.push(decision);
  }
  const decided = new Map(quoted.map((own, at) => [own, chosen[at]]));
  const kept = all.flatMap((own) => afterwards(own, decided.get(own)));
  for (const own of quoted)
    if (decided.get(own) === 'out') leftOut.push({ file: own.source.record.file, why: 'asked' });
  const rows = [...kept.map(({ row }) => row), ...answers];
  return rows.length + pulses === 0 || (await people.confirm(rows, pulses)) === true ? kept : undefined;
}

function afterwards(own: OwnRow, decision: SentenceFate | undefined): OwnRow[] {
  if (decision === 'out') return [];
  return [decision === 'counted' ? { ...own, row: withoutWords(own.row) } : own];
}
