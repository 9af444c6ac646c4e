/**
 * Lines broken at blanks for a screen of so many columns, each row as far in as its line. A word longer than a row stays
 * whole, and so does a line quoted behind a mark. Columns are counted as UTF-16 units: near enough for messages in Dutch and English.
 */
export function wrapLines(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => (line.length > columns && !/^ {2}[|>] /u.test(line) ? wrapped(line, columns) : line))
    .join('\n');
}

function wrapped(line: string, columns: number): string {
  const indent = /^ */u.exec(line)?.[0] ?? '';
  const rows: string[] = [];
  let row = indent;
  for (const word of line.slice(indent.length).split(' ')) {
    const longer = row === indent ? row + word : `${row} ${word}`;
    if (longer.length <= columns || row === indent) row = longer;
    else {
      rows.push(row);
      row = indent + word;
    }
  }
  return [...rows, row].join('\n');
}

/** Where text is shown: a terminal of so many columns, or else a pipe or a file. */
interface Outlet {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** A terminal narrower than this is not fitted to. */
const LEAST = 20;

/** Sentences fitted to a terminal, which would cut words where its row ends. What begins with a blank is to be copied as it is. */
export function fittedTo({ isTTY, columns = 0 }: Outlet, text: string): string {
  if (!isTTY || columns < LEAST) return text;
  return text
    .split('\n')
    .map((line) => (/^\S/u.test(line) ? wrapLines(line, columns) : line))
    .join('\n');
}
