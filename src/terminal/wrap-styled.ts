import { widthOf } from './width.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: a style begins with one
const styles = /\u001b\[(\d+)m/gu;

/** By which number a style ends that begins with another: bold and dim, italic, underlined, struck through, colours. */
function endOf(style: number): number | undefined {
  if (style === 1 || style === 2) return 22;
  if (style === 3 || style === 4 || style === 9) return style + 20;
  return (style >= 30 && style <= 37) || (style >= 90 && style <= 97) ? 39 : undefined;
}

/**
 * A line with styles (SGR) as rows of at most `columns`, without the blanks at the breaks. A longer word stays whole. What is
 * open at the end of a row ends there and begins again in the next, so that what is put before a row is never styled.
 */
export function wrapStyled(line: string, columns: number): string[] {
  const rows: string[] = [];
  let row = '';
  let width = 0;
  let blanks = -1;
  for (const word of line.split(' ')) {
    const own = widthOf(word.replace(styles, ''));
    blanks += 1;
    if (own > 0 && width > 0 && width + blanks + own > columns) {
      rows.push(row);
      row = '';
      width = 0;
    } else if (own > 0 && width > 0) {
      row += ' '.repeat(blanks);
      width += blanks;
    }
    row += word;
    width += own;
    if (own > 0) blanks = 0;
  }
  return withStyles([...rows, row]);
}

function withStyles(rows: readonly string[]): string[] {
  let open: number[] = [];
  return rows.map((row) => {
    const begun = open;
    for (const [, number] of row.matchAll(styles)) {
      const style = Number(number);
      open = endOf(style) === undefined ? open.filter((one) => endOf(one) !== style) : [...open, style];
    }
    return `${begun.map(sign).join('')}${row}${[...open]
      .reverse()
      .map((one) => sign(endOf(one) ?? 0))
      .join('')}`;
  });
}

function sign(style: number): string {
  return `\u001b[${style}m`;
}
