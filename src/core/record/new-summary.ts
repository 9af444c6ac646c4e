import { type Edit, withEdits } from '../text/edit.ts';
import { type Passage, passage } from '../text/passage.ts';
import type { Expect } from './expected.ts';
import { readReview } from './read.ts';
import type { Review } from './review.ts';
import { summaryParagraph } from './summary.ts';
import { type Summary, summaryIn } from './summary-edit.ts';
import { summaryFacts } from './summary-facts.ts';
import { isOlderSummary, isSummary } from './summary-state.ts';

/** A summary that is there, and what it is to say. */
export interface NewSummary extends Summary {
  readonly paragraph: Passage;
  readonly text: string;
}

/** What the summary of a record says after edits; nothing where it stays, or where somebody wrote it anew. */
export function newSummary(text: string, review: Review, edits: readonly Edit[]): NewSummary | undefined {
  const own = summaryIn(review);
  const before = own?.paragraph && summaryFacts(review);
  if (own?.paragraph === undefined || before === undefined || !isOlderSummary(own.paragraph.plain, before))
    return undefined;
  const read = readReview(withEdits(text, edits));
  const after = read.ok ? summaryFacts(read.review) : undefined;
  if (after === undefined || isSummary(own.paragraph.plain, after)) return undefined;
  return { ...own, paragraph: own.paragraph, text: summaryParagraph(after) };
}

/** The same record with another summary. */
export function expectSummary(text: string): Expect {
  return (before) => {
    const own = summaryIn(before.review)?.paragraph;
    if (own === undefined) return before;
    return { ...before, instead: (value) => (value === own ? passage(text, [], own.at) : before.instead(value)) };
  };
}
