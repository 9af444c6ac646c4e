import type { Messages } from '../../../language/messages.ts';
import type { ReleaseFile } from '../../archive/release-file.ts';
import { grouped } from '../../grouped.ts';
import type { PageBlock, PageQuote } from '../../pages/blocks.ts';
import { nameIn } from './words.ts';

/** What teams said, by theme; a sentence that was taken back is not there. */
export function sentenceBlocks({ sentences, groups }: ReleaseFile, messages: Messages): PageBlock[] {
  const { many } = messages.report;
  const there = sentences.filter(({ sentence }) => sentence !== null);
  if (there.length === 0) return [{ kind: 'text', text: many.noSentences }];
  const quoteOf = ({ sentence, domain }: ReleaseFile['sentences'][number]): PageQuote => ({
    text: sentence ?? '',
    ...(domain === null ? {} : { from: many.groups[domain] }),
  });
  return [...grouped(there, ({ theme }) => theme)].flatMap(([theme, own]): PageBlock[] => [
    { kind: 'title', text: many.sentencesOn(nameIn(groups, theme, messages)) },
    { kind: 'quotes', items: own.map(quoteOf) },
  ]);
}
