import type { Meant } from '../format/faults.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** The change that says what was meant; none where the text there is not as plain as it should be. */
export function meantEdits(text: string, { start, end }: Span, meant: Meant): Edit[] {
  const old = text.slice(start, end);
  if ('key' in meant) return [{ start, end, text: meant.key }];
  if ('quote' in meant) return /^[\w.+-]+$/u.test(old) ? [{ start, end, text: `"${old}"` }] : [];
  const quoted = /^(["']).*\1$/u.exec(old)?.[1] ?? '';
  return old.includes('\n') ? [] : [{ start, end, text: `${quoted}${meant.value}${quoted}` }];
}
