import { type Passage, sourceSpan } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import type { PersonalDatum } from './datum.ts';
import { findAllData, type PrivacyOptions } from './find.ts';
import { HIDDEN } from './hidden.ts';

/** Between passages: no detector reads on over it. */
const BETWEEN = ' \u0001 ';

/**
 * Personal data in texts as people read them, each at its place in the file, also what may stand there. One search for all:
 * many short ones take longer.
 */
export function personalDataIn(passages: readonly Passage[], wishes: PrivacyOptions): PersonalDatum[] {
  const found = findAllData(passages.map(({ text }) => text).join(BETWEEN), wishes);
  let index = 0;
  let offset = 0;
  return found.flatMap(({ start, end, ...datum }): PersonalDatum[] => {
    for (let own = passages[index]; own !== undefined && start >= offset + own.text.length; own = passages[index]) {
      offset += own.text.length + BETWEEN.length;
      index += 1;
    }
    const own = passages[index];
    return own === undefined ? [] : [{ ...datum, ...sourceSpan(own, start - offset, end - offset) }];
  });
}

/** Gives text of a file for a message; what meets a personal datum is not repeated. */
export function quoter(text: string, find: () => readonly Span[]): (at: Span, own?: string) => string {
  return (at, own = text.slice(at.start, at.end)) =>
    find().some(({ start, end }) => start < at.end && at.start < end) ? HIDDEN : own;
}
