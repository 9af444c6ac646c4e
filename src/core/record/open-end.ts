import { type Block, readBlocks } from '../markdown/blocks.ts';
import type { Span } from '../text/span.ts';
import { findFront } from './front.ts';
import { marker } from './sections.ts';

/** Something that begins in a text and never ends: whatever is added after it would be a part of it. */
export interface OpenEnd {
  readonly isCode: boolean;
  readonly at: Span;
}

/** What the end of a record is a part of: code, a comment, HTML that folds out, or a list nested too deep to be read. */
export function openEnd(text: string): OpenEnd | undefined {
  const { blocks, passages } = readBlocks(`${text}\n\n${marker('look-back')}`, findFront(text)?.body ?? 0);
  const end = text.length + 2;
  const last = blocks.at(-1);
  const details = openDetails(blocks, text);
  if (last?.at.start === end) return details && { isCode: false, at: details };
  const { at } = passages.find((own) => own.at.start < end && own.at.end > end) ?? last ?? { at: { start: end, end } };
  return { isCode: /^(?:`{3}|~{3})/u.test(text.slice(at.start)), at };
}

/** A part that folds out and is not closed: on a page it would hide all that comes after it. */
function openDetails(blocks: readonly Block[], text: string): Span | undefined {
  const open: Span[] = [];
  for (const { kind, at } of blocks) {
    const source = kind === 'html' || kind === 'paragraph' ? text.slice(at.start, at.end) : '';
    if (source.startsWith('<!--')) continue;
    for (const [tag] of source.matchAll(/<\/?details\b/giu)) {
      if (tag.startsWith('</')) open.pop();
      else if (kind === 'html') open.push(at);
    }
  }
  return open[0];
}
