/** Something that stays on one page, with about how high it is; in lines of text. */
export interface PaperBlock {
  readonly html: string;
  readonly lines: number;
}

/**
 * Blocks over pages. Heights are reckoned from the number of characters, on the safe side: a page that is less full does no harm,
 * and one that is too full would run on and leave the back of the next sheet.
 */
export function pagesOf(blocks: readonly PaperBlock[], room: number): string[] {
  const pages: string[] = [];
  let page: string[] = [];
  let left = room;
  for (const { html, lines } of blocks) {
    if (lines > left && page.length > 0) {
      pages.push(page.join(''));
      [page, left] = [[], room];
    }
    page.push(html);
    left -= lines;
  }
  return page.length === 0 ? pages : [...pages, page.join('')];
}

/** How many lines a text takes at so many characters a line. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
