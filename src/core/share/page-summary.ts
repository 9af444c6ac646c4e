import type { Messages } from '../../language/messages.ts';
import { dayOf } from '../follow-up/due.ts';
import { type Entry, textEntry } from '../record/document.ts';
import type { Review } from '../record/review.ts';
import { summaryParagraph } from '../record/summary.ts';
import { type Say, summaryFacts } from '../record/summary-facts.ts';
import type { Page } from './page.ts';

/**
 * A copy with a summary before its parts: made from what goes along, in the words that were put there. How many people there
 * were, and past look-backs, do not go along.
 */
export function withSummary(page: Page, review: Review, messages: Messages): Page {
  const { participants: _people, minutes: _minutes, 'look-back': _agreed, ...front } = review.front;
  const next = dayOf(review.nextLookBack);
  const own = {
    ...review,
    lookBacks: [],
    options: [],
    front: next === undefined ? front : { ...front, 'look-back': next },
  };
  const facts = summaryFacts(own, saidOn(page));
  if (facts === undefined) return page;
  const entries = [textEntry(summaryParagraph(facts))];
  return { ...page, sections: [{ heading: messages.share.headings.summary, entries }, ...page.sections] };
}

function saidOn({ sections }: Page): Say {
  return (section, field) => {
    const entries = sections.filter(({ from }) => from === section).flatMap((one) => one.entries);
    return entries.flatMap((entry) => (isOf(field, entry) ? [firstWords(entry)] : []))[0];
  };
}

function isOf(field: string, entry: Entry): boolean {
  if (entry.kind === 'image') return false;
  return field === '' ? entry.field === undefined && entry.label === undefined : entry.field === field;
}

function firstWords(entry: Entry): string | undefined {
  if (entry.kind === 'image') return undefined;
  return entry.kind === 'text' ? entry.text : entry.items[0]?.text;
}
