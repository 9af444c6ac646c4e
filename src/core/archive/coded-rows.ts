import { OWN_THEME } from '../case/themes.ts';
import type { HandOverRow } from './row.ts';

/** By which a coordinator knows a row: its team, and its row. */
export function rowKey({ team, row }: Pick<HandOverRow, 'team' | 'row'>): string {
  return `${team}/${row}`;
}

/** Rows with, for words of a team's own, the id that the coordinator gave them; `codes` by `rowKey`. */
export function codedRows(rows: readonly HandOverRow[], codes: ReadonlyMap<string, string>): HandOverRow[] {
  return rows.map((row) => {
    const code = codes.get(rowKey(row));
    if (code === undefined || !row.themes.includes(OWN_THEME)) return row;
    return { ...row, themes: [...new Set(row.themes.map((theme) => (theme === OWN_THEME ? code : theme)))] };
  });
}
