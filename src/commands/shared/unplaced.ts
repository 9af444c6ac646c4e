import { placeFinder } from '../../core/check/lines.ts';
import { ruleById } from '../../core/check/rules.ts';
import type { Review } from '../../core/record/review.ts';
import { showLine } from '../../core/text/characters.ts';
import { type Context, say } from '../context.ts';
import type { Unread } from './gather-records.ts';

/**
 * What a record holds that could not be read as anything: by its line, in the words of the rule that has something against it.
 * Nothing of a closed one: there nobody looks for what is open.
 */
export function unplacedIn({ front, unplaced }: Review, text: string, file: string, { language }: Context): Unread[] {
  if (unplaced.length === 0 || front.status === 'closed') return [];
  const place = placeFinder(text);
  return unplaced.map(({ rule, at }) => ({
    file,
    line: place(at).line,
    message: ruleById(rule)?.words[language].found() ?? '',
  }));
}

export function tellUnplaced(unread: readonly Unread[], context: Context): void {
  if (unread.length === 0) return;
  const lines = unread.map(({ file, line, message }) => `  ${showLine(file)}:${line}  ${message}`);
  say(context, context.messages.afterwards.followUp.unplaced, ...lines);
}
