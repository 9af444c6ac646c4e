import type { Span } from './span.ts';

/** What part of a text looks like where it stands: offsets in `text`, end exclusive. An image stands at one offset. */
export interface Mark extends Span {
  readonly kind: 'strong' | 'em' | 'del' | 'code' | 'link' | 'image';
}

/**
 * A run of text and where it comes from: from `out` on (UTF-16, in `text`) it stands in the file at `start` up to `end`. A run
 * as long as its source is the same text; any other is one character written otherwise (an escape, an entity, a line end).
 */
export interface Run extends Span {
  readonly out: number;
}

/** Text as people read it, without markup, wrapping and escapes, that still knows where every character stands in the file. */
export interface Passage {
  readonly text: string;
  /** The same for machines to read: one kind of blank and hyphen, no full-width signs, nothing invisible. */
  readonly plain: string;
  readonly marks: readonly Mark[];
  /** All of it in the file, with the markup around it. */
  readonly at: Span;
  readonly runs: readonly Run[];
}

const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const hyphens = /[\u2010-\u2015\u2212]/gu;
const fullWidth = /[\uff01-\uff5e]/gu;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const special = /[\u00a0\u00ad\u1680\u2000-\u200d\u2010-\u2015\u202f\u205f\u2060\u2212\u3000\ufeff\uff01-\uff5e]/u;

/** Typographic variants as the signs people type. */
export function plainText(text: string): string {
  return special.test(text) ? sameLength(text).replace(invisible, '') : text;
}

/** Whether nothing in it was written otherwise: then that goes for its parts too, and they need not be searched. */
function isPlain({ text, plain }: Pick<Passage, 'text' | 'plain'>): boolean {
  return text === plain;
}

function sameLength(text: string): string {
  return text
    .replace(blanks, ' ')
    .replace(hyphens, '-')
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

export function passage(text: string, runs: readonly Run[], at: Span, marks: readonly Mark[] = []): Passage {
  return { text, plain: plainText(text), marks, at, runs };
}

/** Text that stands in the file exactly so. */
export function rawPassage(text: string, start: number): Passage {
  const at = { start, end: start + text.length };
  return passage(text, text === '' ? [] : [{ out: 0, ...at }], at);
}

/** An offset in `text` of an offset in `plain`: they differ only where something invisible was dropped. */
export function textOffset({ text, plain }: Pick<Passage, 'text' | 'plain'>, offset: number): number {
  if (text.length === plain.length) return offset;
  let left = offset;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at).search(invisible) !== -1) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return text.length;
}

/** Where a part of `text` stands in the file. */
export function sourceSpan(own: Passage, from: number, to: number): Span {
  const start = sourceStart(own, from);
  return { start, end: to <= from ? start : Math.max(start, sourceEnd(own, to)) };
}

/** The same for a part of `plain`. */
export function plainSpan(own: Passage, from: number, to: number): Span {
  return sourceSpan(own, textOffset(own, from), to <= from ? textOffset(own, to) : textOffset(own, to - 1) + 1);
}

function sourceStart({ runs, at }: Passage, offset: number): number {
  const run = runs[runAt(runs, offset)];
  return run === undefined ? at.start : Math.min(run.start + (offset - run.out), run.end);
}

function sourceEnd({ text, runs, at }: Passage, offset: number): number {
  const index = runAt(runs, offset - 1);
  const run = runs[index];
  if (run === undefined) return at.end;
  const length = (runs[index + 1]?.out ?? text.length) - run.out;
  return length === run.end - run.start ? run.start + (offset - run.out) : run.end;
}

/** The last run that begins at or before an offset (binary search). */
function runAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.out ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A part of a passage, without blanks at its ends. Offsets in `text`. */
export function part(own: Passage, from: number, to: number = own.text.length): Passage {
  let start = from;
  let end = to;
  while (start < end && isBlank(own.text, start)) start += 1;
  while (end > start && isBlank(own.text, end - 1)) end -= 1;
  return start === 0 && end === own.text.length ? own : slice(own, start, end);
}

function isBlank(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return sign === 0x20 || sign === 0x0a || sign === 0x09 || sign === 0xa0;
}

function slice(own: Passage, from: number, to: number): Passage {
  const runs: Run[] = [];
  for (let index = runAt(own.runs, from); index < own.runs.length; index += 1) {
    const run = own.runs[index];
    if (run === undefined || run.out >= to) break;
    const next = own.runs[index + 1]?.out ?? own.text.length;
    const isVerbatim = next - run.out === run.end - run.start;
    const skipped = Math.max(0, from - run.out);
    const cut = Math.max(0, next - to);
    const out = run.out + skipped - from;
    runs.push(
      isVerbatim ? { out, start: run.start + skipped, end: run.end - cut } : { out, start: run.start, end: run.end },
    );
  }
  const marks: Mark[] = [];
  for (const mark of own.marks) {
    const start = Math.max(mark.start, from) - from;
    const end = Math.min(mark.end, to) - from;
    if (start < end || (start === end && mark.start === mark.end)) marks.push({ kind: mark.kind, start, end });
  }
  const { start, end } = sourceSpan(own, from, to);
  // Markup at an end of the whole belongs to the part there.
  const at = { start: from === 0 ? own.at.start : start, end: to === own.text.length ? own.at.end : end };
  const text = own.text.slice(from, to);
  return { text, plain: isPlain(own) ? text : plainText(text), marks, at, runs };
}

/** Passages one after another as one, with a text of our own between them. */
export function joined(passages: readonly Passage[], between: string): Passage {
  const runs: Run[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (const [index, own] of passages.entries()) {
    if (index > 0 && between !== '') {
      runs.push({ out: text.length, start: own.at.start, end: own.at.start });
      text += between;
    }
    for (const run of own.runs) runs.push({ ...run, out: run.out + text.length });
    for (const mark of own.marks) marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length });
    text += own.text;
  }
  const at = { start: passages[0]?.at.start ?? 0, end: passages.at(-1)?.at.end ?? 0 };
  return { text, plain: passages.every(isPlain) ? text : plainText(text), marks, at, runs };
}

/** A passage without the parts that bear a mark. */
export function without(own: Passage, kind: Mark['kind']): Passage {
  const kept: Passage[] = [];
  let from = 0;
  for (const mark of own.marks) {
    if (mark.kind !== kind || mark.start < from) continue;
    kept.push(slice(own, from, mark.start));
    from = mark.end;
  }
  return from === 0 ? own : part(joined([...kept, slice(own, from, own.text.length)], ''), 0);
}
