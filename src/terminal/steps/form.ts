import type { StepOf } from '../../core/protocol/schema.ts';
import { isRecord } from '../../core/session/kind.ts';
import { readField } from '../../core/session/kinds/fields.ts';
import { fieldsThatApply } from '../../core/session/kinds/form.ts';
import { prefillOf } from '../../core/session/prefill.ts';
import { contextOf } from '../../core/session/steps.ts';
import type { Reply } from '../../core/session/walk.ts';
import { type Asking, type Result, TYPING } from './asking.ts';
import { askSimple } from './fields.ts';
import { inTurn, replyOf } from './in-turn.ts';

type Values = Record<string, unknown>;

/** The fields of a form, one question a screen; each answer is kept as soon as it is given. */
export async function askForm(asking: Asking, step: StepOf<'form'>): Promise<Reply> {
  const { question } = asking;
  const { [TYPING]: typing, ...values }: Values = isRecord(question.raw) ? question.raw : {};
  const { say } = step;
  const spoken = say && Object.keys(values).length === 0 ? 1 : 0;
  const first = spoken === 1 ? 0 : firstOpen(step, values, asking, typing);
  const next = (at: number) =>
    at < spoken
      ? asking.asker.say({ ask: step.ask, hint: step.hint }, say ?? [])
      : askField(asking, step, values, at - spoken);
  const result = await inTurn(next, first);
  return replyOf(asking, result, () => valuesThatApply(step, values, asking));
}

function fieldsNow(step: StepOf<'form'>, values: Values, { question, messages }: Asking) {
  return [...fieldsThatApply(step.fields, values, contextOf(question.session, messages))];
}

/** Gives nothing when there is no such field: then the form is full. */
function askField(
  asking: Asking,
  step: StepOf<'form'>,
  values: Values,
  at: number,
): Promise<Result<unknown>> | undefined {
  const { question } = asking;
  const fields = fieldsNow(step, values, asking);
  const current = fields[at];
  if (current === undefined) return undefined;
  const { field, context } = current;
  const onDraft = (raw: unknown) => {
    asking.draft = { ...values, [field.id]: raw, [TYPING]: field.id };
  };
  const read = (raw: unknown) => readField(raw, field, context);
  const small = { ask: field.ask, hint: field.hint, part: { n: at + 1, of: fields.length }, bare: at > 0 };
  const initial = values[field.id] ?? prefillOf(field, question.session);
  return askSimple(asking, field, { small, initial, context, read, onDraft }).then(async (result) => {
    if (result.type !== 'value') return result;
    const answer = read(result.value);
    values[field.id] = answer.ok ? answer.value : result.value;
    asking.draft = { ...values };
    await question.keepDraft(asking.draft);
    return result;
  });
}

/** Where to go on: the field that was being typed, or the first without a sound answer; the first of all when all are there. */
function firstOpen(step: StepOf<'form'>, values: Values, asking: Asking, typing: unknown): number {
  const fields = fieldsNow(step, values, asking);
  const open = fields.findIndex(
    ({ field, context }) =>
      field.id === typing || !(field.id in values && readField(values[field.id], field, context).ok),
  );
  return Math.max(0, open);
}

/** Answers to fields that no longer apply are left behind. */
function valuesThatApply(step: StepOf<'form'>, values: Values, asking: Asking): Values {
  return Object.fromEntries(fieldsNow(step, values, asking).map(({ field: { id } }) => [id, values[id]]));
}
