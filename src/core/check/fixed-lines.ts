import { type Edit, withEdits } from '../text/edit.ts';
import type { Finding } from './finding.ts';
import { lineStarts, placeFinder } from './lines.ts';

/** A text with its lines, for what is shown of it. */
export interface SourceText {
  readonly text: string;
  /** Without their ends, and without a byte-order mark. */
  readonly lines: readonly string[];
  readonly place: ReturnType<typeof placeFinder>;
  /** Where each line begins; the last is the end of the text. */
  readonly starts: readonly number[];
}

export function sourceText(text: string): SourceText {
  const lines = linesOf(text.replace(/^\ufeff/u, ''));
  return { text, lines, place: placeFinder(text), starts: [...lineStarts(text), text.length] };
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/u);
}

/** More lines than this say less than what to do does. */
const MAX_LINES = 3;

/**
 * The lines as they read once the edits of a finding are made, only those that change. None where that is too many. Lines
 * that the finding is not about are left out, since what stands there was not judged with it; a proposal that changes those
 * too is not shown in part.
 */
export function fixedLines(finding: Finding, source: SourceText): readonly string[] {
  const blocks = blocksOf(finding.fix?.edits ?? [], source);
  const mended = blocks.map((block) => changeIn(block, source));
  const shown = mended.filter(({ line, old }) => old === 0 || isWithin(finding, line, line + old - 1));
  const lines = shown.flatMap(({ lines: own }) => own).filter((line) => line.trim() !== '');
  const isWhole = finding.fix?.safe || shown.length === mended.length;
  return isWhole && lines.length <= MAX_LINES ? lines : [];
}

function isWithin({ line, endLine }: Finding, first: number, last: number): boolean {
  return first >= line && last <= endLine;
}

/** Whole lines, from a number on, with the edits in them. */
interface Block {
  readonly first: number;
  readonly last: number;
  readonly edits: readonly Edit[];
}

function blocksOf(edits: readonly Edit[], { place, text }: SourceText): Block[] {
  // All edits may be on one line: its block grows with each.
  const blocks: { first: number; last: number; edits: Edit[] }[] = [];
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  // Of edits that cannot be made, nothing is shown.
  if (sorted.some(({ end }, at) => end > (sorted[at + 1]?.start ?? text.length))) return [];
  for (const edit of sorted) {
    const { line, endLine } = place(edit);
    const before = blocks.at(-1);
    if (before && line <= before.last) {
      before.last = Math.max(before.last, endLine);
      before.edits.push(edit);
    } else blocks.push({ first: line, last: endLine, edits: [edit] });
  }
  return blocks;
}

/** From which line, how many old lines make way for which new ones. */
interface Change {
  readonly line: number;
  readonly old: number;
  readonly lines: readonly string[];
}

function changeIn({ first, last, edits }: Block, { text, starts }: SourceText): Change {
  const start = starts[first - 1] ?? 0;
  const before = text.slice(start, starts[last] ?? text.length);
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const [old, now] = [before, withEdits(before, moved)].map((own) => linesOf(own.replace(/^\ufeff/u, '')));
  const same = sameAtStart(old ?? [], now ?? []);
  const [ownOld, ownNow] = [old?.slice(same) ?? [], now?.slice(same) ?? []];
  const tail = sameAtStart([...ownOld].reverse(), [...ownNow].reverse());
  return { line: first + same, old: ownOld.length - tail, lines: ownNow.slice(0, ownNow.length - tail) };
}

function sameAtStart(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((line, index) => line !== other[index]);
  return at === -1 ? Math.min(one.length, other.length) : at;
}
