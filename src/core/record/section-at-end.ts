import { readBlocks } from '../markdown/blocks.ts';
import { findFront } from './front.ts';
import { lineEndOf } from './lines.ts';
import { squeezed } from './meant.ts';
import { marker, type SectionId } from './sections.ts';

export interface NewSection {
  readonly id: SectionId;
  /** It gets a number where the record has that heading already. */
  readonly heading: string;
  /** What it says, with LF for line ends. */
  readonly markdown: string;
}

/** What makes a text end in one more section, in the line ends of the file and after a blank line. */
export function sectionAtEnd(text: string, { id, heading, markdown }: NewSection): string {
  const lineEnd = lineEndOf(text);
  const lines = [marker(id), '', `## ${freeHeading(text, heading)}`, '', ...markdown.split('\n'), ''];
  return lineEnd.repeat(lineEndsMissing(text)) + lines.join(lineEnd);
}

/** How many line ends make one blank line at the end of a text, if there is none. */
function lineEndsMissing(text: string): number {
  const [beforeLast = '', last = ''] = text.split(/\r\n?|\n/u).slice(-2);
  const isBlank = (line: string) => /^[ \t]*$/u.test(line);
  if (last !== '') return isBlank(last) ? 1 : 2;
  return isBlank(beforeLast) ? 0 : 1;
}

/** "Terugblik", "Terugblik 2", and so on: two headings alike tell nobody where they are. */
function freeHeading(text: string, heading: string): string {
  const { blocks } = readBlocks(text, findFront(text)?.body ?? 0);
  const taken = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [squeezed(block.text.plain)] : [])));
  for (let n = 1; ; n += 1) {
    const own = n === 1 ? heading : `${heading} ${n}`;
    if (!taken.has(squeezed(own))) return own;
  }
}
