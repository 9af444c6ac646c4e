import type { Edit } from '../text/edit.ts';
import { withEdits } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** Front matter that was meant as such: its fences are not what they should be. */
export interface MeantFront {
  readonly slip: 'record-fence' | 'record-not-closed';
  readonly at: Span;
  readonly edits: readonly Edit[];
  /** The record with those edits made. */
  readonly text: string;
}

/** How far into a file its front matter may reach. In UTF-16 units. */
const MAX_FRONT = 64 * 1024;
const fence = /^[ \t]{0,3}(?:-{2,}|[—–]-{0,3}|-[—–]-?|\*{3,}|_{3,}|={3,}|```(?:ya?ml)?|\+{3,}|\.{3,})[ \t]*$/u;
const field = /^["']?[a-z][a-z-]*["']?[ \t]{0,3}:/u;

/** The mend of front matter that cannot be found; nothing where there is none. */
export function meantFront(text: string): MeantFront | undefined {
  const lines = headLines(text);
  const said = lines.findIndex(({ line }) => line.trim() !== '');
  const first = lines[said];
  if (first === undefined) return undefined;
  const isFence = fence.test(first.line);
  if (!field.test((isFence ? lines[said + 1] : first)?.line ?? '')) return undefined;
  const from = isFence ? said + 1 : said;
  const closing = lines.findIndex(({ line }, at) => at > from && fence.test(line));
  const end = lines.findIndex(({ line }, at) => at > from && isBody(line));
  const isClosed = closing !== -1 && (end === -1 || closing < end);
  const lineEnd = /\r\n?|\n/u.exec(text)?.[0] ?? '\n';
  const opening = isFence
    ? { start: lines[0]?.start ?? 0, end: first.end, text: '---' }
    : insertion(lines[0]?.start ?? 0, lineEnd);
  const close = isClosed ? replaced(lines[closing]) : insertion(endOfFields(lines, from, end), lineEnd);
  const edits = [opening, close].filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
  const [wrong = opening] = edits;
  const at = isClosed
    ? { start: wrong.start, end: Math.max(wrong.end, first.end) }
    : { start: first.start, end: first.end };
  return { slip: isClosed ? 'record-fence' : 'record-not-closed', at, edits, text: withEdits(text, edits) };
}

interface HeadLine extends Span {
  readonly line: string;
}

function headLines(text: string): HeadLine[] {
  const head = text.slice(0, MAX_FRONT);
  const lines = [...head.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/gu)];
  return lines.map(({ 1: own = '', index }) => {
    const bom = index === 0 && own.startsWith('\ufeff') ? 1 : 0;
    return { start: index + bom, end: index + own.length, line: own.slice(bom) };
  });
}

/** A heading or marker: the body has begun. */
function isBody(line: string): boolean {
  return /^(?:#{1,6} \p{L}|<!--)/u.test(line);
}

function replaced(line: HeadLine | undefined): Edit {
  return { start: line?.start ?? 0, end: line?.end ?? 0, text: '---' };
}

function insertion(start: number, lineEnd: string): Edit {
  return { start, end: start, text: `---${lineEnd}` };
}

/** Behind the last line of the fields: an empty line before the body stays one. */
function endOfFields(lines: readonly HeadLine[], from: number, end: number): number {
  let at = end === -1 ? lines.length - 1 : end;
  while (at > from + 1 && lines[at - 1]?.line.trim() === '') at -= 1;
  return lines[at]?.start ?? 0;
}
