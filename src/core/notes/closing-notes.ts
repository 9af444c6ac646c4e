import type { Messages } from '../../language/messages.ts';
import type { Column } from '../protocol/schema.ts';
import type { AnswerContext } from '../session/kind.ts';
import { numbersIn, readCard, readMerge } from '../session/kinds/closing.ts';
import { numberedLines, openLines } from '../session/lines.ts';
import type { MergeValue } from '../session/values.ts';
import { isOpenRow, type RowNotes, rowNotes } from './row-notes.ts';
import { type NoteTaker, saysNone, type Taken } from './taker.ts';

type Merged = readonly MergeValue[];

/** "m 3 7 the new line" merges; "u" takes the last one apart again. */
export function mergeNotes(context: AnswerContext): NoteTaker<Merged> {
  const { closing } = context.messages.programme;
  const texts = (context.lines ?? []).filter(({ from }) => from.length === 0).map(({ text }) => text);
  return {
    take(line, value): Taken<Merged> {
      const typed = line.trim();
      if (saysNone(typed) && value.length === 0) return { type: 'none', value };
      if (typed.toLowerCase() === 'u')
        return value.length === 0
          ? { type: 'refused', message: closing.nothingToUndo }
          : { type: 'noted', value: value.slice(0, -1), said: closing.apart(texts.length + value.length) };
      const read = readMerge(typed, openLines(numberedLines(texts, value)), context);
      if (!read.ok) return { type: 'refused', message: read.faults.map(({ message }) => message).join(' ') };
      const merged = [...value, read.value];
      return { type: 'noted', value: merged, said: closing.merged(texts.length + merged.length, read.value.line) };
    },
    last(value) {
      const own = value.at(-1);
      return own && { line: `m ${own.of.join(' ')} ${own.line}`, value: value.slice(0, -1) };
    },
    isEmpty: (value) => value.length === 0,
    missing: () => undefined,
  };
}

/** "2 9 14": a line of numbers takes the place of the one before. `isRight` says what is wrong with it as a whole. */
export function numbersNotes(
  most: number,
  context: AnswerContext,
  faultOf: (value: readonly number[]) => string | undefined,
): NoteTaker<readonly number[]> {
  return {
    take(line, _): Taken<readonly number[]> {
      const read = readCard(numbersIn(line), most, context);
      if (!read.ok) return { type: 'refused', message: read.faults.map(({ message }) => message).join(' ') };
      const fault = faultOf(read.value);
      return fault === undefined ? { type: 'noted', value: read.value } : { type: 'refused', message: fault };
    },
    last: (value) => (value.length === 0 ? undefined : { line: value.join(' '), value: [] }),
    isEmpty: (value) => value.length === 0,
    missing: faultOf,
  };
}

/** Rows of what goes up: none is left behind because nothing was asked of anybody yet. */
export function messageNotes(columns: readonly Column[], min: number, messages: Messages): NoteTaker<RowNotes> {
  const taker = rowNotes(columns, min, messages);
  return {
    ...taker,
    missing(value) {
      const open = value.flatMap((row, at) => (isOpenRow(row, columns) ? [at + 1] : []));
      return open.length > 0 ? messages.programme.closing.openMessages(open) : taker.missing(value);
    },
  };
}
