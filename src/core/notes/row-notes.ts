import type { Messages } from '../../language/messages.ts';
import type { Column } from '../protocol/schema.ts';
import type { RowValue } from '../session/values.ts';
import { tidyLine } from '../text/tidy.ts';
import { DIVIDER, type NoteTaker, partsOf, prefixOf, saysNone, type Taken } from './taker.ts';

export type RowNotes = readonly RowValue[];

/** Whether a row came from the case and nobody has said anything of it yet. */
export function isOpenRow(row: RowValue, columns: readonly Column[]): boolean {
  return columns.some(({ id, required }) => required !== false && (row[id] ?? '') === '');
}

/**
 * Rows of a table, one a line: "mening / nodig". A part that is missing is asked once; "2x" takes the second away, and
 * "2 waarde / norm" fills in the second where only its first part stands there.
 */
export function rowNotes(columns: readonly Column[], min: number, messages: Messages): NoteTaker<RowNotes> {
  const { faults, notApplicable } = messages;
  let begun: string[] | undefined;
  /** The row that is being filled in; nothing for a new one. */
  let filling: number | undefined;

  return {
    take(line, value): Taken<RowNotes> {
      // Nothing is needed, or nobody knows: what was said stays.
      const none = line.trim() === '' || saysNone(line);
      if (begun !== undefined) return finish([...begun, none ? notApplicable : line], value, true);
      if (saysNone(line)) return { type: 'none', value };
      filling = undefined;
      return atNumber(line, value) ?? finish(partsOf(line), value, false);
    },
    last(value) {
      const line = begun && lineBegun(begun);
      begun = undefined;
      if (line !== undefined) return { line, value };
      const own = value.at(-1);
      return own && { line: lineOf(own), value: value.slice(0, -1) };
    },
    asked: () => begun && columns[begun.length]?.ask,
    unfinished: (text) => begun && lineBegun([...begun, text]),
    isEmpty: (value) => whole(value) === 0,
    missing: (value) => (whole(value) < min ? faults.tooFew(min, whole(value)) : undefined),
  };

  function finish(parts: readonly string[], value: RowNotes, wasAsked: boolean): Taken<RowNotes> {
    const cells = columns.map((_, at) =>
      tidyLine(at === columns.length - 1 ? parts.slice(at).join(DIVIDER) : (parts[at] ?? '')),
    );
    const open = columns.findIndex(({ required }, at) => cells[at] === '' && required !== false);
    const column = columns[open];
    if (column !== undefined) {
      if (open === 0) return { type: 'refused', message: faults.blank };
      if (wasAsked && parts.length > open) return { type: 'refused', message: faults.blank };
      begun = cells.slice(0, open);
      return { type: 'more' };
    }
    begun = undefined;
    const row = Object.fromEntries(columns.map(({ id }, at) => [id, cells[at] ?? '']));
    return { type: 'noted', value: filling === undefined ? [...value, row] : value.with(filling, row) };
  }

  /** A line about a row that stands there. */
  function atNumber(line: string, value: RowNotes): Taken<RowNotes> | undefined {
    const { number = 0, sign, text = '' } = prefixOf(line, 'x') ?? {};
    if (sign === 'x' && text === '') return remove(number, value);
    const open = sign === '' ? value[number - 1] : undefined;
    if (open === undefined || !isOpenRow(open, columns)) return undefined;
    filling = number - 1;
    const first = open[columns[0]?.id ?? ''] ?? '';
    return finish([first, ...(text === '' ? [] : partsOf(text))], value, false);
  }

  function whole(value: RowNotes): number {
    return value.filter((row) => !isOpenRow(row, columns)).length;
  }

  function lineBegun(cells: readonly string[]): string {
    if (filling === undefined) return cells.join(DIVIDER);
    return [filling + 1, ...cells.slice(1)].join(DIVIDER).replace(DIVIDER, ' ');
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
