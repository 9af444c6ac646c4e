import type { Messages } from '../../language/messages.ts';
import type { Column } from '../protocol/schema.ts';
import type { RowValue } from '../session/values.ts';
import { tidyLine } from '../text/tidy.ts';
import { DIVIDER, type NoteTaker, partsOf, prefixOf, saysNone, type Taken } from './taker.ts';

export type RowNotes = readonly RowValue[];

/** Rows of a table, one a line: "mening / nodig". A part that is missing is asked once; "2x" takes the second away. */
export function rowNotes(columns: readonly Column[], min: number, messages: Messages): NoteTaker<RowNotes> {
  const { faults, notApplicable } = messages;
  let begun: string[] | undefined;

  return {
    take(line, value): Taken<RowNotes> {
      // Nothing is needed, or nobody knows: what was said stays.
      const none = line.trim() === '' || saysNone(line);
      if (begun !== undefined) return finish([...begun, none ? notApplicable : line], value, true);
      if (saysNone(line)) return { type: 'none', value };
      const prefix = prefixOf(line, 'x');
      if (prefix?.sign === 'x' && prefix.text === '') return remove(prefix.number, value);
      return finish(partsOf(line), value, false);
    },
    last(value) {
      const line = begun?.join(DIVIDER);
      begun = undefined;
      if (line !== undefined) return { line, value };
      const own = value.at(-1);
      return own && { line: lineOf(own), value: value.slice(0, -1) };
    },
    asked: () => begun && columns[begun.length]?.ask,
    unfinished: (text) => begun && [...begun, text].join(DIVIDER),
    isEmpty: (value) => value.length === 0,
    missing: (value) => (value.length < min ? faults.tooFew(min, value.length) : undefined),
  };

  function finish(parts: readonly string[], value: RowNotes, wasAsked: boolean): Taken<RowNotes> {
    const cells = columns.map((_, at) =>
      tidyLine(at === columns.length - 1 ? parts.slice(at).join(DIVIDER) : (parts[at] ?? '')),
    );
    const open = columns.findIndex(({ required }, at) => cells[at] === '' && required !== false);
    const column = columns[open];
    if (column !== undefined) {
      if (open === 0) return { type: 'refused', message: faults.empty };
      if (wasAsked && parts.length > open) return { type: 'refused', message: faults.empty };
      begun = cells.slice(0, open);
      return { type: 'more' };
    }
    begun = undefined;
    const row = Object.fromEntries(columns.map(({ id }, at) => [id, cells[at] ?? '']));
    return { type: 'noted', value: [...value, row] };
  }

  function remove(number: number, value: RowNotes): Taken<RowNotes> {
    if (value[number - 1] === undefined) return { type: 'refused', message: faults.noSuchRow(value.length) };
    return { type: 'noted', value: value.filter((_, at) => at !== number - 1) };
  }

  function lineOf(row: RowValue): string {
    return columns
      .map(({ id }) => row[id] ?? '')
      .filter((text) => text !== '')
      .join(DIVIDER);
  }
}
