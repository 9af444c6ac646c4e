import type { Messages } from '../../../language/messages.ts';
import { languages } from '../../format/language.ts';
import type { Column } from '../../protocol/schema.ts';
import { saidIn } from '../../record/agreements.ts';
import { itemsEntry } from '../../record/document.ts';
import { saysNothing } from '../../record/words.ts';
import { rawPassage } from '../../text/passage.ts';
import { type AnswerContext, bad, type Fault, good, type Kind, type ReadAnswer, readEach } from '../kind.ts';
import type { ActionValue } from '../values.ts';
import { readDateAnswer } from './date.ts';
import { readRow } from './table.ts';
import { isRequired } from './text.ts';

/** What is asked of each agreement, in this order. */
function actionColumns({ actions }: Messages): Column[] {
  return [
    { id: 'role', label: actions.role, ask: actions.askRole },
    { id: 'what', label: actions.what, ask: actions.askWhat },
    { id: 'due', label: actions.due, ask: actions.askDue },
  ];
}

function readAction(raw: unknown, context: AnswerContext): ReadAnswer<ActionValue> {
  const read = readRow(raw, actionColumns(context.messages), context.messages);
  if (!read.ok) return read;
  const { role = '', what = '', due = '' } = read.value;
  const day = readDateAnswer(due, context);
  const faults: Fault[] = day.ok ? [] : day.faults.map((fault) => ({ ...fault, path: ['due'] }));
  if (role.includes(':')) faults.push({ path: ['role'], message: context.messages.faults.colonInRole });
  if (saysNothing(role)) faults.push({ path: ['role'], message: context.messages.faults.nobodyDoesIt });
  if (!day.ok || faults.length > 0) return { ok: false, faults };
  const action = { role, what, due: day.value };
  const misread = readingFaults(action, context.messages);
  return misread.length === 0 ? good(action) : { ok: false, faults: misread };
}

/** What would be read otherwise in the record than it was meant. */
function readingFaults(action: ActionValue, { faults }: Messages): Fault[] {
  if (isDayMisread(action)) {
    const path = isDayMisread({ ...action, what: 'x' }) ? 'role' : 'what';
    return [{ path: [path], message: faults.dayInWhat }];
  }
  const isRoleMisread = asRead(action).some(({ role }) => role?.text !== action.role);
  return isRoleMisread ? [{ path: ['role'], message: faults.longRole }] : [];
}

function isDayMisread(action: ActionValue): boolean {
  return asRead(action).some(({ due }) => due.state !== 'day' || due.day !== action.due);
}

/** As the reader of records has it, in each language: digits say another day in the one than in the other. */
function asRead(action: ActionValue) {
  return languages.map((language) =>
    saidIn(rawPassage(textOf(action), 0), { text: '', language, faults: [], unplaced: [] }),
  );
}

function textOf({ role, what, due }: ActionValue): string {
  return `${role}: ${what} (${due})`;
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
            value.map((action) => ({ text: textOf(action), done: false, parts: [] })),
            asked.label,
          ),
        ],
  allowed: (_, { messages }) => messages.allowed.actions,
};
