import type { Messages } from '../../language/messages.ts';
import { itemsEntry, textEntry } from '../record/document.ts';
import { escapeLine } from '../record/escape.ts';
import { printEntries } from '../record/markdown.ts';
import type { Lens } from './schema.ts';

/** A lens as Markdown to read: what it shows, its questions, and where it comes from. */
export function printLens({ title, about, questions, source }: Lens, { forms }: Messages): string {
  const items = questions.map(({ label, ask }) => ({ text: ask, parts: [{ label: forms.inRecord, text: label }] }));
  return `# ${escapeLine(title)}\n\n${printEntries([textEntry(about), itemsEntry(items), textEntry(source, forms.source)])}\n`;
}
