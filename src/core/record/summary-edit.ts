import { readBlocks } from '../markdown/blocks.ts';
import type { Edit } from '../text/edit.ts';
import type { Passage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { textEntry } from './document.ts';
import { findFront } from './front.ts';
import { lineEndOf } from './lines.ts';
import { printEntries } from './markdown.ts';
import { type Review, type Section, sectionOf } from './review.ts';
import { DERIVED } from './sections.ts';

/** The paragraph that sums a record up, as a hand or the program left it; what comes behind it in its section is people's own. */
export interface Summary {
  readonly section: Section;
  /** Nothing where the section is empty, or begins with something else than a paragraph. */
  readonly paragraph: Passage | undefined;
}

/** Nothing for a record without a summary, as those of earlier versions are. */
export function summaryIn(review: Review): Summary | undefined {
  const section = sectionOf(review, DERIVED);
  if (section === undefined) return undefined;
  const [first] = section.fields;
  const isBare = first !== undefined && first.label === undefined && !first.isOther;
  return { section, paragraph: isBare ? first.text[0] : undefined };
}

/** The summary in the place of the paragraph that is there, or under the heading of its section where that is empty. */
export function putSummary({ section, paragraph }: Summary, text: string, summary: string): Edit {
  const lineEnd = lineEndOf(text);
  const own = printEntries([textEntry(summary)]).replaceAll('\n', lineEnd);
  if (paragraph !== undefined) return { ...paragraph.at, text: own };
  const { end } = headOf(section, text);
  return { start: end, end, text: `${lineEnd}${lineEnd}${own}` };
}

/** Its heading where that comes next, or else its marker. */
function headOf({ at }: Section, text: string): Span {
  const { blocks } = readBlocks(text, findFront(text)?.body ?? 0);
  const next = blocks.find((block) => block.at.start >= at.end);
  return next?.kind === 'heading' ? next.at : at;
}
