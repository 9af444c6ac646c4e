import * as v from 'valibot';
import { OWN_THEME, themeIds } from '../case/themes.ts';
import { id } from '../format/fields.ts';
import { rowId } from '../record/schema.ts';
import { rowKey } from './coded-rows.ts';
import type { HandOverRow } from './row.ts';

/** A line of the table, by its number from 1. */
export interface CodeLine {
  readonly line: number;
  readonly key: string;
  readonly theme: string;
}

export interface Codes {
  /** The theme of each row, by `rowKey`. */
  readonly byRow: ReadonlyMap<string, string>;
  readonly lines: readonly CodeLine[];
  /** Numbers of lines that are no team, row and theme, or give a row another theme than a line above. */
  readonly faults: readonly number[];
}

const line = v.tuple([id, rowId, id]);

/** A table of team, row and theme with a line of names above it; commas or semicolons, as spreadsheets write them. */
export function readCodes(text: string): Codes {
  const byRow = new Map<string, string>();
  const lines: CodeLine[] = [];
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
    else {
      byRow.set(key, output[2]);
      lines.push({ line: at + 1, key, theme: output[2] });
    }
  }
  return { byRow, lines, faults };
}

export interface IdleCode {
  readonly line: number;
  /** No such row, a row without words of its own, or a theme that is in no file. */
  readonly why: 'row' | 'words' | 'theme';
}

/** The lines that change no count, whatever is counted: somebody meant something by them. */
export function idleCodes(
  lines: readonly CodeLine[],
  rows: readonly HandOverRow[],
  themes: readonly { readonly id: string }[],
): IdleCode[] {
  const known = new Set<string>([...themeIds, ...themes.map((theme) => theme.id)]);
  const byKey = new Map(rows.map((row) => [rowKey(row), row]));
  return lines.flatMap(({ line: number, key, theme }): IdleCode[] => {
    const row = byKey.get(key);
    if (row === undefined) return [{ line: number, why: 'row' }];
    if (!row.themes.includes(OWN_THEME)) return [{ line: number, why: 'words' }];
    return known.has(theme) ? [] : [{ line: number, why: 'theme' }];
  });
}
