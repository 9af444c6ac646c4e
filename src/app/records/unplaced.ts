import type { Finding } from '../../core/check/finding.ts';
import { placeFinder } from '../../core/check/lines.ts';
import { ruleById } from '../../core/check/rules.ts';
import type { Review } from '../../core/record/review.ts';
import type { Words } from '../ports.ts';

/**
 * What a record holds that could not be read as anything, in the words of the rule that has something against it. Nothing of a
 * closed one: there nobody looks for what is open.
 */
export function unplacedIn(
  { front, unplaced }: Review,
  text: string,
  file: string,
  { language }: Pick<Words, 'language'>,
): Finding[] {
  if (unplaced.length === 0 || front.status === 'closed') return [];
  const place = placeFinder(text);
  return unplaced.map(({ rule, at }) => ({
    rule,
    severity: ruleById(rule)?.severity ?? 'warning',
    file,
    ...place(at),
    message: ruleById(rule)?.words[language].found() ?? '',
  }));
}
