import type { HandOverRow } from './row.ts';

/** What stands in a row for words of a team's own. */
export const OWN_WORDS = 'own';

/** By which a coordinator knows a row: its team, and its row. */
export function rowKey({ team, row }: Pick<HandOverRow, 'team' | 'row'>): string {
  return `${team}/${row}`;
}

/** Rows with, for words of a team's own, the id that the coordinator gave them; `codes` by `rowKey`. */
export function codedRows(rows: readonly HandOverRow[], codes: ReadonlyMap<string, string>): HandOverRow[] {
  return rows.map((row) => {
    const code = codes.get(rowKey(row));
    if (code === undefined || !row.themes.includes(OWN_WORDS)) return row;
    return { ...row, themes: [...new Set(row.themes.map((theme) => (theme === OWN_WORDS ? code : theme)))] };
  });
}
