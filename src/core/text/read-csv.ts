/** Cells of one row, and the line of the file on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The line of a quotation mark that opens a cell and does not close it. */
  readonly openQuote?: number;
}

const delimiters = [';', ',', '\t'] as const;

/**
 * Rows of RFC 4180, with the delimiter that the first line has most of; blank rows are left out. The line of a row is what a
 * message needs, and after a line end within quotes it is no longer the number of the row. What comes after a quotation mark that
 * stays open would be taken for one cell, of other people's rows: it is read again from the next line on.
 */
export function readCsv(text: string): CsvRow[] {
  const own = text.replace(/^\ufeff/u, '');
  const delimiter = delimiterOf(own);
  const rows: CsvRow[] = [];
  let [line, at] = [1, 0];
  while (at < own.length) {
    const row = rowAt(own, at, delimiter);
    const openQuote = row.isOpen ? { openQuote: line + row.lines - 1 } : {};
    if (row.isOpen || row.cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: row.cells, ...openQuote });
    line += row.lines;
    at = row.end;
  }
  return rows;
}

function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/u);
  const head = end === -1 ? text : text.slice(0, end);
  const count = (sign: string) => head.split(sign).length;
  return delimiters.reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

function rowAt(text: string, from: number, delimiter: string) {
  const cells: string[] = [];
  let lines = 1;
  for (let at = from; ; ) {
    const cell = cellAt(text, at, delimiter);
    if (cell.isOpen) return { cells, lines, end: nextLine(text, at), isOpen: true };
    cells.push(cell.text);
    lines += cell.lines;
    if (text[cell.end] === delimiter) at = cell.end + 1;
    else return { cells, lines, end: nextLine(text, cell.end), isOpen: false };
  }
}

function nextLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}

function cellAt(text: string, from: number, delimiter: string) {
  const isEnd = (sign: string | undefined) =>
    sign === undefined || sign === delimiter || sign === '\n' || sign === '\r';
  let end = from;
  let quoted = '';
  const isQuoted = text[from] === '"';
  if (isQuoted) {
    for (end = from + 1; end < text.length; end += 1) {
      if (text[end] === '"' && text[end + 1] === '"') end += 1;
      else if (text[end] === '"') break;
    }
    quoted = text.slice(from + 1, end).replaceAll('""', '"');
    end += 1;
    while (text[end] === ' ') end += 1;
  }
  const isOpen = isQuoted && (end > text.length || !isEnd(text[end]));
  const rest = end;
  while (!isEnd(text[end])) end += 1;
  const lines = quoted.split(/\r\n|\r|\n/u).length - 1;
  return { text: quoted + text.slice(rest, end), lines, end, isOpen };
}
