import { type Edit, withEdits } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

/** A text with its mends made, and the way back from a place in it to the same place in the text as it was. */
export interface EditedText {
  readonly text: string;
  back(span: Span): Span;
}

export function editedText(text: string, edits: readonly Edit[]): EditedText {
  const sorted = apart(edits);
  const back = backFrom(sorted);
  return {
    text: withEdits(text, sorted),
    back: ({ start, end }) => {
      const from = back(start, true);
      return { start: from, end: Math.max(from, back(end, false)) };
    },
  };
}

/** In order, and only those that do not overlap one before. */
function apart(edits: readonly Edit[]): Edit[] {
  const isInsert = ({ start, end }: Edit) => (start === end ? 0 : 1);
  const sorted = [...edits].sort((a, b) => a.start - b.start || isInsert(a) - isInsert(b) || b.end - a.end);
  let end = 0;
  return sorted.filter((edit) => {
    const isFree = edit.start >= end;
    if (isFree) end = edit.end;
    return isFree;
  });
}

/** What was put in stands, in the text as it was, where what it replaced begins or ends. */
function backFrom(sorted: readonly Edit[]): (offset: number, isStart: boolean) => number {
  let by = 0;
  const steps = sorted.map((edit) => {
    const at = edit.start + by;
    by += edit.text.length - (edit.end - edit.start);
    return { at, to: at + edit.text.length, edit, by };
  });
  return (offset, isStart) => {
    let low = 0;
    let high = steps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((steps[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const step = steps[low - 1];
    if (step === undefined) return offset;
    if (offset >= step.to) return offset - step.by;
    return isStart ? step.edit.start : step.edit.end;
  };
}
