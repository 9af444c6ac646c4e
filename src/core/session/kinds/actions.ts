import type { Messages } from '../../../language/messages.ts';
import type { Column } from '../../protocol/schema.ts';
import { itemsEntry } from '../../record/document.ts';
import { type AnswerContext, bad, type Fault, good, type Kind, type Read, readEach } from '../kind.ts';
import type { ActionValue } from '../values.ts';
import { readDay } from './date.ts';
import { readRow } from './table.ts';
import { isRequired } from './text.ts';

/** What is asked of each agreement, in this order. */
export function actionColumns({ actions }: Messages): Column[] {
  return [
    { id: 'role', label: actions.role, ask: actions.askRole },
    { id: 'what', label: actions.what, ask: actions.askWhat },
    { id: 'due', label: actions.due, ask: actions.askDue },
  ];
}

function readAction(raw: unknown, context: AnswerContext): Read<ActionValue> {
  const read = readRow(raw, actionColumns(context.messages), context.messages);
  if (!read.ok) return read;
  const { role = '', what = '', due = '' } = read.value;
  const day = readDay(due, context);
  const faults: Fault[] = day.ok ? [] : day.faults.map((fault) => ({ ...fault, path: ['due'] }));
  if (role.includes(':')) faults.push({ path: ['role'], message: context.messages.faults.colonInRole });
  return day.ok && faults.length === 0 ? good({ role, what, due: day.value }) : { ok: false, faults };
}

/** Agreements: a role, what it will do and by when. An empty list says that there are none. */
export const actions: Kind<'actions'> = {
  read(raw, asked, context) {
    const { faults } = context.messages;
    const rows = raw ?? (isRequired(asked) ? undefined : []);
    if (rows === undefined) return bad(faults.emptyList);
    if (!Array.isArray(rows)) return bad(faults.notAList);
    if (rows.length < (asked.min ?? 0)) return bad(faults.tooFew(asked.min ?? 0, rows.length));
    return readEach(rows, (row) => readAction(row, context));
  },
  entries: (value, asked) =>
    value.length === 0
      ? []
      : [
          itemsEntry(
            value.map(({ role, what, due }) => ({ text: `${role}: ${what} (${due})`, done: false, parts: [] })),
            asked.label,
          ),
        ],
  allowed: (_, { messages }) => messages.allowed.actions,
};
