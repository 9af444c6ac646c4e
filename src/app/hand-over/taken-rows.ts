import { rowKey } from '../../core/archive/coded-rows.ts';
import type { HandOverRow } from '../../core/archive/row.ts';
import type { HandOverResult } from '../../core/results/hand-over.ts';
import type { Randomness } from '../ports.ts';
import type { GatheredRows } from './gather-rows.ts';
import { type OwnRow, ownRow } from './own-row.ts';

/** A record that does not go along, or not wholly. */
export type LeftRecord = HandOverResult['leftOut'][number];

/** Of each record that may go along a row, once, and of a copy made by hand none; what is left out is told. */
export function takenOf({ now }: GatheredRows, ports: Randomness, leftOut: LeftRecord[]): OwnRow[] {
  const seen = new Set<string>();
  return now
    .map((source) => ownRow(source, ports))
    .filter(({ row, keeping, lost, source: { record } }) => {
      const { id } = record.review.front;
      const keys = [rowKey(row), ...(id === undefined ? [] : [`${row.team} ${id}`])];
      const isTwin = keys.some((key) => seen.has(key));
      const isLost = keeping !== undefined && keeping.text === undefined;
      for (const key of keys) seen.add(key);
      if (isTwin) leftOut.push({ file: record.file, why: 'twice' });
      else if (isLost) leftOut.push({ file: record.file, why: 'not-kept' });
      else if (lost !== undefined) leftOut.push({ file: record.file, why: lost });
      return !isTwin && !isLost;
    });
}

/** Whether something came of what was asked. */
export function isAnswered({ answer }: HandOverRow): boolean {
  return answer !== null && answer !== 'open';
}
