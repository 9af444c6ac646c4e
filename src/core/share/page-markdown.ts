import { type Entry, textEntry } from '../record/document.ts';
import { escapeLine } from '../record/escape.ts';
import { printEntries } from '../record/markdown.ts';
import { COPY_MARKER } from '../record/sections.ts';
import type { Page } from './page.ts';

/** A page as Markdown; the drawing is a file beside it, or left to the words below it where there is none. */
export function pageMarkdown({ title, facts, note, sections }: Page, svg: string | undefined): string {
  const withFile = (entry: Entry): Entry[] => {
    if (entry.kind !== 'image') return [entry];
    return svg === undefined ? [] : [{ ...entry, file: svg }];
  };
  const lead = [facts.join(' · '), note].map((text) => textEntry(text));
  const parts = sections.map(
    ({ heading, entries }) => `## ${escapeLine(heading)}\n\n${printEntries(entries.flatMap(withFile))}`,
  );
  return `${[COPY_MARKER, `# ${escapeLine(title)}`, printEntries(lead), ...parts].join('\n\n')}\n`;
}
