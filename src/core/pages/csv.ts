/**
 * Rows as Dutch spreadsheets read them: separated by semicolons, whole numbers only, so that no decimal mark can be taken for
 * another. A range has two columns: "6-10" would become a day.
 */
export function printCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((cells) => `${cells.map((cell) => csvCell(String(cell ?? ''))).join(';')}\r\n`).join('');
}

/** Quoted always; what a spreadsheet would take for a formula begins with an apostrophe. Source: OWASP, CSV injection. */
export function csvCell(text: string): string {
  const isFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(text) && !/^-?\d+(?:\.\d+)?$/u.test(text);
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`;
}
