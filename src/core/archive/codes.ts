import * as v from 'valibot';
import { id } from '../format/fields.ts';
import { rowId } from '../record/schema.ts';
import { rowKey } from './coded-rows.ts';

export interface Codes {
  /** The theme of each row, by `rowKey`. */
  readonly byRow: ReadonlyMap<string, string>;
  /** Numbers of lines that are no team, row and theme, or give a row another theme than a line above. */
  readonly faults: readonly number[];
}

const line = v.tuple([id, rowId, id]);

/** A table of team, row and theme with a line of names above it; commas or semicolons, as spreadsheets write them. */
export function readCodes(text: string): Codes {
  const byRow = new Map<string, string>();
  const faults: number[] = [];
  for (const [at, own] of text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\n/u)
    .entries()) {
    const cells = own.split(/[;,]/u).map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1'));
    if (cells.every((cell) => cell === '') || (at === 0 && cells[0] === 'team')) continue;
    const { success, output } = v.safeParse(line, cells);
    const key = success ? rowKey({ team: output[0], row: output[1] }) : '';
    const isOther = success && (byRow.get(key) ?? output[2]) !== output[2];
    if (!success || isOther || cells.slice(3).some((cell) => cell !== '')) faults.push(at + 1);
    else byRow.set(key, output[2]);
  }
  return { byRow, faults };
}
