import type { StepOf } from '../../core/protocol/schema.ts';
import { isDoNothing, optionColumns } from '../../core/session/kinds/options.ts';
import { prefillOf } from '../../core/session/prefill.ts';
import type { Reply } from '../../core/session/walk.ts';
import { slug } from '../../core/text/slug.ts';
import type { Asking, Result } from './asking.ts';
import { askRows, type Completed, type Row } from './rows.ts';

const ADD = ' add';

/** Options with gain, harm and repair. At the end the team says which of them is doing nothing. */
export function askOptions(asking: Asking, step: StepOf<'options'>): Promise<Reply> {
  const { messages, question } = asking;
  const prefilled = prefillOf(step, question.session);
  return askRows(asking, step, {
    columns: optionColumns(messages),
    one: messages.options.one,
    initial: Array.isArray(prefilled) ? (prefilled as Row[]) : [],
    complete: (rows) => nameDoNothing(asking, rows),
  });
}

/** Leaving things as they are is a choice too: one of the options is it, or it is added. */
async function nameDoNothing(asking: Asking, rows: readonly Row[]): Promise<Result<Completed>> {
  const { options } = asking.messages;
  if (rows.some(({ id, title = '' }) => isDoNothing(id ?? slug(title, '')))) return { type: 'value', value: { rows } };
  const choices = [
    ...rows.map(({ title = '' }, index) => ({ id: String(index), label: title })),
    { id: ADD, label: options.addDoNothing },
  ];
  const result = await asking.asker.choice({ ask: options.whichDoNothing, hint: options.whyDoNothing }, choices, {
    initial: ADD,
  });
  if (result.type !== 'value') return result;
  if (result.value === ADD)
    return { type: 'value', value: { add: { id: options.doNothingId, title: options.doNothingTitle } } };
  const marked = rows.map((row, index) => (String(index) === result.value ? { ...row, id: options.doNothingId } : row));
  return { type: 'value', value: { rows: marked } };
}
