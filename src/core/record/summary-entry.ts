import { type RecordDocument, textEntry } from './document.ts';
import { printSection } from './markdown.ts';
import { readBody } from './read.ts';
import { marker } from './sections.ts';
import { summaryParagraph } from './summary.ts';
import { summaryFacts } from './summary-facts.ts';

/** The record with its summary before all else: what a reader finds in the rest of it, so that both always say the same. */
export function withSummaryFirst(record: RecordDocument): RecordDocument {
  const { front, sections } = record;
  const text = sections.map(({ id, entries }) => `${marker(id)}\n\n${printSection(id, entries)}\n`).join('\n');
  const facts = summaryFacts(readBody(text, 0, { front, kept: {} }).review);
  if (facts === undefined) return record;
  return { front, sections: [{ id: 'summary', entries: [textEntry(summaryParagraph(facts))] }, ...sections] };
}
