import { DIVIDER, partsOf } from '../../core/notes/taker.ts';
import type { FormField, StepOf } from '../../core/protocol/schema.ts';
import { isRecord } from '../../core/session/kind.ts';
import { readField } from '../../core/session/kinds/fields.ts';
import { fieldsThatApply } from '../../core/session/kinds/form.ts';
import { prefillOf } from '../../core/session/prefill.ts';
import { contextOf } from '../../core/session/steps.ts';
import { TYPING } from '../../core/session/values.ts';
import type { Reply } from '../../core/session/walk.ts';
import { typedDate } from '../typed-date.ts';
import { type Asking, replyOf } from './asking.ts';
import { askSimple } from './fields.ts';
import type { Result } from './small.ts';

type Values = Record<string, unknown>;

/** A form that is being filled in. */
interface Filling {
  readonly asking: Asking;
  readonly step: StepOf<'form'>;
  readonly values: Values;
  /** Understands days as they are typed. */
  readonly day: (text: string) => string | undefined;
}

/** The fields of a form, one question a screen; each answer stays on the wall, and on disk as soon as it is given. */
export async function askForm(asking: Asking, step: StepOf<'form'>): Promise<Reply> {
  const { question, messages } = asking;
  const { [TYPING]: typing, ...values }: Values = isRecord(question.raw) ? question.raw : {};
  const { language } = question.session.start;
  const day = await typedDate(language, contextOf(question.session, messages).date);
  const filling: Filling = { asking, step, values, day };
  asking.draft = Object.keys(values).length > 0 ? { ...values } : undefined;
  for (let at = firstOpen(filling, typing); ; ) {
    const asked = askField(filling, at);
    if (asked === undefined)
      return replyOf<undefined>(asking, { type: 'value', value: undefined }, () => thatApply(filling));
    const result = await asked;
    if (result.type === 'leave' || (result.type === 'back' && at === 0))
      return replyOf<unknown>(asking, result, String);
    at = result.type === 'back' ? at - 1 : at + result.value;
  }
}

function fieldsNow({ step, values, asking: { question, messages } }: Filling) {
  return [...fieldsThatApply(step.fields, values, contextOf(question.session, messages))];
}

/** Gives how many fields were answered; nothing when there is no such field: then the form is full. */
function askField(filling: Filling, at: number): Promise<Result<number>> | undefined {
  const { asking, values } = filling;
  const { question } = asking;
  const fields = fieldsNow(filling);
  const current = fields[at];
  if (current === undefined) return undefined;
  const { field, context } = current;
  const onDraft = (raw: unknown) => {
    asking.draft = { ...values, [field.id]: raw, [TYPING]: field.id };
  };
  const read = (raw: unknown) => {
    const [first = ''] = typeof raw === 'string' ? partsFor(filling, at, raw) : [];
    return readField(first === '' ? raw : first, field, context);
  };
  const small = { ask: field.ask, hint: field.hint, part: { n: at + 1, of: fields.length }, bare: at > 0 };
  const initial = values[field.id] ?? prefillOf(field, question.session);
  return askSimple(asking, field, { small, initial, context, read, onDraft }).then(
    async (result): Promise<Result<number>> => {
      if (result.type !== 'value') return result;
      const parts = typeof result.value === 'string' ? partsFor(filling, at, result.value) : [];
      const answered = parts.length > 1 ? parts : [result.value];
      for (const [offset, part] of answered.entries()) put(filling, at + offset, part);
      asking.draft = { ...values };
      await question.keepDraft(asking.draft);
      return { type: 'value', value: answered.length };
    },
  );
}

/** One answer, read by its field; what does not hold is kept as typed, and asked again in its turn. */
function put(filling: Filling, at: number, raw: unknown): void {
  const found = fieldsNow(filling)[at];
  if (found === undefined) return;
  const { field, context } = found;
  const own = field.kind === 'date' && typeof raw === 'string' ? (filling.day(raw) ?? raw) : raw;
  const read = readField(own, field, context);
  filling.values[field.id] = read.ok ? read.value : own;
}

/**
 * A line in parts, "naar wie / door wie / uiterlijk", where the field says that it takes them: as many as there are short fields
 * from here on. What is more, or does not hold, stays in the last one that does.
 */
function partsFor(filling: Filling, at: number, line: string): string[] {
  const fields = fieldsNow(filling).slice(at);
  const parts = partsOf(line);
  // Elsewhere a slash is a part of what is typed: "veiligheid / rust".
  if (parts.length < 2 || !isShort(fields[0]?.field) || !fields[0]?.field.hint?.includes(DIVIDER)) return [line];
  let taken = 1;
  while (taken < parts.length && isShort(fields[taken]?.field) && holds(filling, fields[taken], parts[taken]))
    taken += 1;
  return taken === 1 ? [line] : [...parts.slice(0, taken - 1), parts.slice(taken - 1).join(DIVIDER)];
}

function isShort(field: FormField | undefined): boolean {
  return field?.kind === 'text' || field?.kind === 'date' || field?.kind === 'long-text';
}

type Applying = ReturnType<typeof fieldsNow>[number];

function holds({ day }: Filling, own: Applying | undefined, part: string | undefined): boolean {
  if (own === undefined || part === undefined || part === '') return false;
  const raw = own.field.kind === 'date' ? (day(part) ?? part) : part;
  return readField(raw, own.field, own.context).ok;
}

/** Where to go on: the field that was being typed, or the first without a sound answer; the first of all when all are there. */
function firstOpen(filling: Filling, typing: unknown): number {
  const { values } = filling;
  const open = fieldsNow(filling).findIndex(
    ({ field, context }) =>
      field.id === typing || !(field.id in values && readField(values[field.id], field, context).ok),
  );
  return Math.max(0, open);
}

/** Answers to fields that no longer apply are left behind. */
function thatApply(filling: Filling): Values {
  return Object.fromEntries(fieldsNow(filling).map(({ field: { id } }) => [id, filling.values[id]]));
}
