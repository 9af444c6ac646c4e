import type { Finding } from '../../core/check/finding.ts';
import { placeFinder } from '../../core/check/lines.ts';
import { ruleById } from '../../core/check/rules.ts';
import type { Review } from '../../core/record/review.ts';
import type { Words } from '../ports.ts';

/**
 * What a record holds that could not be read as anything, in the words of the rule that has something against it. Of a closed
 * one only what may be an agreement: there nobody looks for the rest.
 */
export function unplacedIn(
  { front, unplaced }: Review,
  text: string,
  file: string,
  { language }: Pick<Words, 'language'>,
): Finding[] {
  const named = unplaced.filter(({ rule }) => front.status !== 'closed' || isOfAgreement(rule));
  if (named.length === 0) return [];
  const place = placeFinder(text);
  return named.map(({ rule, at }) => ({
    rule,
    severity: ruleById(rule)?.severity ?? 'warning',
    file,
    ...place(at),
    message: ruleById(rule)?.words[language].found() ?? '',
  }));
}

function isOfAgreement(rule: Review['unplaced'][number]['rule']): boolean {
  return rule === 'action-unread' || rule === 'action-elsewhere';
}
