import { cutSentence } from '../text/sentence.ts';

/** Longer headings break markdownlint's default (MD013), as does a sentence sign at their end (MD026). In UTF-16 units. */
const MOST = 72;

/** The title as the heading of the summary. */
export function titleHeading(title: string): string {
  const own = cutSentence(title.replace(/\s+/gu, ' ').trim(), MOST).replace(
    /(?<![\s.,:;!。，；：！])[\s.,:;!。，；：！]+$/u,
    '',
  );
  return own === '' ? title : own;
}
