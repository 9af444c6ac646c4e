import { withoutComments } from '../core/text/without-comments.ts';
import { type Line, span } from './look.ts';
import { renderMarkdown } from './markdown.ts';

/** A record as rows to read on the screen, without what is there for programs. Drawn once for each width. */
export function recordRows(markdown: string): (columns: number) => readonly Line[] {
  const body = withoutComments(markdown.replace(/^---\n[\s\S]*?\n---\n/u, ''));
  const sections = body.split(/^(?=## )/mu).filter((section) => section.trim() !== '');
  const drawn = new Map<number, readonly Line[]>();
  return (columns) => {
    const rows = drawn.get(columns) ?? sections.flatMap((section) => rowsOf(section, columns));
    drawn.set(columns, rows);
    return rows;
  };
}

function rowsOf(section: string, columns: number): Line[] {
  const [, heading, text = ''] = /^## (.*)\n([\s\S]*)$/u.exec(section) ?? ['', undefined, section];
  const read = (part: string) => renderMarkdown(part, { columns, color: false }).trim().split('\n');
  const head = heading === undefined ? [] : read(heading).map((row): Line => [span(row, 'title')]);
  return [...head, ...read(text).map((row): Line => (row === '' ? [] : [span(row)])), []];
}
