import type { Messages } from '../../../language/messages.ts';
import type { ReleaseFile } from '../../archive/release-file.ts';
import type { PageBlock, PageQuote } from '../../pages/blocks.ts';
import { nameIn } from './words.ts';

/** What teams said, by theme; a sentence that was taken back is not there. */
export function sentenceBlocks({ sentences, groups }: ReleaseFile, messages: Messages): PageBlock[] {
  const { many } = messages.report;
  const byTheme = new Map<string, PageQuote[]>();
  for (const { theme, sentence, domain } of sentences) {
    if (sentence === null) continue;
    const quote = domain === null ? { text: sentence } : { text: sentence, from: many.groups[domain] };
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), quote]);
  }
  if (byTheme.size === 0) return [{ kind: 'text', text: many.noSentences }];
  return [...byTheme].flatMap(([theme, items]): PageBlock[] => [
    { kind: 'title', text: many.sentencesOn(nameIn(groups, theme, messages)) },
    { kind: 'quotes', items },
  ]);
}
