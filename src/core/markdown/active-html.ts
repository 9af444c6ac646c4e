import type { Passage } from '../text/passage.ts';
import { sourceSpan } from '../text/passage.ts';
import type { Span } from '../text/span.ts';

/** Elements that run, fetch or send something, or change how the rest looks. */
const element =
  /<(?:script|iframe|frame|object|embed|applet|form|input|button|textarea|style|link|meta|base|svg|math|template|noscript|portal|audio|video|source|track|img|image|picture)(?=[\s/>])/iu;
/** An attribute that runs something when people touch or load the element, or an address that does. */
const attribute =
  /<[a-z][^<>]*?[\s/"'](?:on[a-z]{3,20}\s{0,9}=|style\s{0,9}=|(?:href|src)\s{0,9}=\s{0,9}["']?\s{0,9}(?:javascript|vbscript|data):)/iu;

/** HTML in what was read that does more than mark up a text, each at its place; comments do nothing. */
export function activeHtml(passages: readonly Passage[], text: string): Span[] {
  return passages.flatMap((own) => {
    if (own.text.charCodeAt(0) !== 0x3c || text.charCodeAt(own.at.start) !== 0x3c) return [];
    const shown = own.text.startsWith('<!--') ? withoutComments(own.text) : own.text;
    const found = element.exec(shown) ?? attribute.exec(shown);
    if (found === null) return [];
    const end = shown.indexOf('>', found.index) + 1;
    return [sourceSpan(own, found.index, end === 0 ? shown.length : end)];
  });
}

/** Blanks stand in for them, so that every place stays the same. */
function withoutComments(text: string): string {
  let out = '';
  let done = 0;
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', done)) {
    const close = text.indexOf('-->', start + 4);
    const end = close === -1 ? text.length : close + 3;
    out += text.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return out + text.slice(done);
}
