import { fileOf } from '../app/cases.ts';
import type { ListedCase } from '../app/shelf/find-case.ts';
import { markFound, sentenceWith } from '../core/library/mark.ts';
import type { SearchHit } from '../core/library/search.ts';
import { painter, showsUnicode, span } from '../terminal/look.ts';
import { wrapText } from '../terminal/width.ts';
import { type Context, print } from './context.ts';
import { readingRoom } from './reading-room.ts';

/** Cases in rows, with the words that were looked for marked. */
export function printCases(found: readonly SearchHit<ListedCase>[], context: Context): void {
  const { stdout, env } = context.host;
  // In a pipe a row stays a row.
  const width = stdout.isTTY ? stdout.columns - 2 : Number.POSITIVE_INFINITY;
  const paint = painter({ color: readingRoom(context).color, unicode: showsUnicode(env, process.platform) });
  for (const { one, words } of found) {
    const marked = (text: string) =>
      paint(markFound(text, words).map(({ text: piece, isFound }) => span(piece, isFound ? 'found' : 'plain')));
    const lines = rowsOf(one, words, context).flatMap((row) => wrapText(row, width));
    print(context, [one.id, ...lines.map((line) => `  ${marked(line)}`)].join('\n'));
  }
}

/** What a case is, and the sentence of the story in which a word was found, where it stands nowhere else in sight. */
function rowsOf(own: ListedCase, words: ReadonlySet<string>, context: Context): string[] {
  const { title, role, domain, level, themes = [], question, situation, keywords = [] } = own.value;
  const file = fileOf(own, context);
  const facts = [title, role, domain, level, ...(file === null ? [] : [context.messages.library.own(file)])];
  const inSight = sentenceWith([title, role, question].join('. '), words) !== undefined;
  const excerpt = inSight ? undefined : sentenceWith(situation, words);
  // Found by a word that stands nowhere in the story: that word says why.
  const named = inSight || excerpt ? [] : keywords.filter((word) => sentenceWith(word, words) !== undefined);
  return [facts.join(' · '), question, themes.join(', '), excerpt ?? named.join(', ')].filter((row) => row !== '');
}
