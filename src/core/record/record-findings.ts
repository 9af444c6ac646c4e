import type { Messages } from '../../language/messages.ts';
import type { Finding } from '../check/finding.ts';
import { placeFinder } from '../check/lines.ts';
import { readFormat } from '../format/read.ts';
import { findFront } from './front.ts';
import type { ReadReview } from './read.ts';
import { frontSchema, RECORD_FORMAT } from './schema.ts';

/** What keeps a record from being read, or a part of its front matter; nothing for a record that is read whole. */
export function recordFindings(text: string, file: string, read: ReadReview, messages: Messages): readonly Finding[] {
  if (!read.ok) {
    const message = messages.check[read.why === 'conflict-marker' ? 'conflictMarker' : 'noFrontMatter'];
    return [{ rule: read.why, severity: 'error', file, ...placeFinder(text)(read.at), message }];
  }
  const front = findFront(text);
  if (read.isFrontSound || front === undefined) return [];
  const within = { text, offset: front.start };
  const found = readFormat(front.yaml, { schema: frontSchema, format: RECORD_FORMAT, file, messages, within });
  // What is meant as another key is lacking there.
  return found.findings.filter(({ rule, fix }) => rule !== 'unknown-key' || fix !== undefined);
}
