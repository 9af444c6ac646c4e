import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { frontOf } from './front-of.ts';
import { onceAText } from './once-a-text.ts';

const blockTag =
  /[ \t\r\n]*(<\/?(?:p|ul|li|h[1-6]|hr|br|blockquote|pre|table|thead|tbody|tr|th|td|div)\b[^>]*>)[ \t\r\n]*/gu;

/**
 * Whether two records show the same to people, and so must be read the same: their bodies as HTML, without comments,
 * with one blank for any number of them and none beside a block. A numbered list is like any other.
 */
export function sameHtml(before: string, after: string): boolean {
  return htmlBefore(before) === htmlOf(after);
}

/** One record goes through many rewrites. */
const htmlBefore = onceAText(htmlOf);

function htmlOf(record: string): string {
  return micromark(record.slice(frontOf(record).length), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  })
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<(\/?)ol\b[^>]*>/gu, '<$1ul>')
    .replace(blockTag, '$1')
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim();
}
