import type { FormField } from '../../protocol/schema.ts';
import type { Entry } from '../../record/document.ts';
import { applies, withFacts } from '../applies.ts';
import { type AnswerContext, bad, type Fault, good, isRecord, type Kind } from '../kind.ts';
import { entriesOfField, readField } from './fields.ts';

/** Each field with the context its own `when` and those after it see: earlier fields count as answered. */
export function* fieldsThatApply(
  fields: readonly FormField[],
  values: Readonly<Record<string, unknown>>,
  context: AnswerContext,
): Generator<{ field: FormField; context: AnswerContext }> {
  let seen = context;
  for (const field of fields) {
    if (!applies(field, seen.facts)) continue;
    yield { field, context: seen };
    seen = withFacts(seen, field, values[field.id]);
  }
}

/** A few small questions that belong together. Fields that do not apply are left out. */
export const form: Kind<'form'> = {
  read(raw, asked, context) {
    const { faults } = context.messages;
    if (!isRecord(raw)) return bad(faults.notAForm(asked.fields.map(({ id }) => id)));
    const wrong: Fault[] = [];
    const values: Record<string, unknown> = {};
    for (const { field, context: seen } of fieldsThatApply(asked.fields, values, context)) {
      const read = readField(raw[field.id], field, seen);
      if (read.ok) values[field.id] = read.value;
      else wrong.push(...read.faults.map((fault) => ({ ...fault, path: [field.id, ...fault.path] })));
    }
    const ids = asked.fields.map(({ id }) => id);
    for (const key of Object.keys(raw))
      if (!ids.includes(key)) wrong.push({ path: [key], message: faults.unknownPart(key, ids) });
    return wrong.length > 0 ? { ok: false, faults: wrong } : good(values);
  },
  entries(value, asked, context) {
    const entries: Entry[] = [];
    for (const { field, context: seen } of fieldsThatApply(asked.fields, value, context)) {
      entries.push(...entriesOfField(value[field.id], field, seen));
    }
    return entries;
  },
  allowed: (asked, { messages }) => messages.allowed.form(asked.fields.map(({ id }) => id)),
};
