import { type Edit, withEdits } from '../text/edit.ts';
import { bareReview } from './bare.ts';
import type { Expect } from './expected.ts';
import type { ReadFault } from './notes.ts';
import { readReview } from './read.ts';

/**
 * The text of a record with edits made; nothing where it would then say anything else than what was expected, or where the
 * reader would have something new against it. Then nothing is to be written.
 */
export function edited(text: string, edits: readonly Edit[], expect: Expect): string | undefined {
  const before = readReview(text);
  const after = withEdits(text, edits);
  const read = readReview(after);
  if (!before.ok || !read.ok || (before.isFrontSound && !read.isFrontSound)) return undefined;
  const { review, instead } = expect({ text, review: before.review, instead: () => undefined });
  const isAsExpected = canonical(bareReview(read.review)) === canonical(bareReview(review, instead));
  return isAsExpected && !hasMore(read.faults, before.faults) ? after : undefined;
}

/** Data as text, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, own: unknown) =>
    typeof own === 'object' && own !== null && !Array.isArray(own)
      ? Object.fromEntries(Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1)))
      : own,
  );
}

function hasMore(faults: readonly ReadFault[], before: readonly ReadFault[]): boolean {
  const left = new Map<string, number>();
  for (const fault of before) left.set(nameOf(fault), (left.get(nameOf(fault)) ?? 0) + 1);
  return faults.some((fault) => {
    const count = left.get(nameOf(fault)) ?? 0;
    left.set(nameOf(fault), count - 1);
    return count === 0;
  });
}

function nameOf({ rule, say }: ReadFault): string {
  return JSON.stringify([rule, say]);
}
