import type { Messages } from '../../../language/messages.ts';
import type { Column } from '../../protocol/schema.ts';
import { itemsEntry } from '../../record/document.ts';
import { tidyLine } from '../../text/tidy.ts';
import { bad, type Fault, fieldAsked, good, isRecord, type Kind, type ReadAnswer, readEach } from '../kind.ts';
import type { RowValue } from '../values.ts';
import { isRequired } from './text.ts';

/** The text of one cell; a missing one counts as empty. */
function readCell(raw: unknown, required: boolean, { faults }: Messages): ReadAnswer<string> {
  if (raw === undefined || raw === null || raw === '') return required ? bad(faults.empty) : good('');
  if (typeof raw === 'number' || typeof raw === 'boolean') return bad(faults.quoteText(String(raw)));
  if (typeof raw !== 'string') return bad(faults.notText);
  const text = tidyLine(raw);
  return text === '' && required ? bad(faults.empty) : good(text);
}

/** A row with the cells of the given columns, and nothing else. */
export function readRow(raw: unknown, columns: readonly Column[], messages: Messages): ReadAnswer<RowValue> {
  if (!isRecord(raw)) return bad(messages.faults.notARow(columns.map(({ id }) => id)));
  const faults: Fault[] = [];
  const row: Record<string, string> = {};
  for (const { id, required } of columns) {
    const cell = readCell(raw[id], required !== false, messages);
    if (cell.ok) row[id] = cell.value;
    else faults.push(...cell.faults.map((fault) => ({ ...fault, path: [id] })));
  }
  const known = new Set(columns.map(({ id }) => id));
  for (const key of Object.keys(raw))
    if (!known.has(key)) faults.push({ path: [key], message: messages.faults.unknownPart(key, [...known]) });
  return faults.length > 0 ? { ok: false, faults } : good(row);
}

/** Rows of named cells. An empty list says that there are none. */
export const table: Kind<'table'> = {
  read(raw, asked, { messages }) {
    const rows = raw ?? (isRequired(asked) ? undefined : []);
    if (rows === undefined) return bad(messages.faults.emptyList);
    if (!Array.isArray(rows)) return bad(messages.faults.notAList);
    if (rows.length < (asked.min ?? 0)) return bad(messages.faults.tooFew(asked.min ?? 0, rows.length));
    return readEach(rows, (row) => readRow(row, asked.columns, messages));
  },
  entries(value, asked) {
    const [first, ...rest] = asked.columns;
    if (!first || value.length === 0) return [];
    const items = value.map((row) => ({
      text: row[first.id] ?? '',
      parts: rest.flatMap((column) => {
        const text = row[column.id];
        return text ? [{ label: column.label, field: fieldAsked(column), text }] : [];
      }),
    }));
    return [itemsEntry(items, asked.label)];
  },
  allowed: (asked, { messages }) => messages.allowed.rows(asked.columns.map(({ id }) => id)),
};
