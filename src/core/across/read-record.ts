import { placeFinder } from '../check/lines.ts';
import { readReview, soundReview } from '../record/read.ts';
import { factsOf, type OwnFacts, type Shelves } from './facts.ts';

/** Why what was meant as a record cannot be counted. */
export interface Uncounted {
  readonly reason: 'invalid' | 'conflict-marker';
  /** Where, as far as that can be said; from 1. */
  readonly line?: number;
}

/** What a Markdown file adds to a report, if it is a record: facts, or why it cannot be counted. */
export function readForReport(text: string, shelves: Shelves): OwnFacts | Uncounted {
  const read = readReview(text);
  if (!read.ok && read.why === 'conflict-marker') return { reason: read.why, line: placeFinder(text)(read.at).line };
  const review = soundReview(read);
  return review === undefined ? { reason: 'invalid' } : factsOf(review, shelves);
}
