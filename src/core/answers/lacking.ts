import type { FormField, Protocol, Step } from '../protocol/schema.ts';
import { isRecord } from '../session/kind.ts';
import { type Answers, isSkip, stepIn } from './names.ts';

/** What a form asks and a file of before lacks, by name: what is new, and fields of a step that the file skips. */
export function lackingIn({ steps }: Protocol, file: Answers, now: Answers): string[] {
  const mayLack = (was: readonly string[] | undefined) =>
    was !== undefined && (was.length === 0 || was.some((name) => name.includes('.') && isSkip(file[stepIn(name)])));
  return steps.flatMap((step): string[] => {
    const raw = now[step.id] ?? undefined;
    if (raw === undefined) return mayLack(step.was) ? [step.id] : [];
    if (step.kind !== 'form' || !isRecord(raw) || isSkip(raw)) return [];
    const lacks = ({ id, was }: FormField) => isEmpty(raw[id]) && mayLack(was);
    return step.fields.filter(lacks).map(({ id }) => `${step.id}.${id}`);
  });
}

/** Files of before have an empty text where a field was left out. */
function isEmpty(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === '';
}

/** The form in which these may stay empty. */
export function withoutNeed(protocol: Protocol, names: readonly string[]): Protocol {
  if (names.length === 0) return protocol;
  return { ...protocol, steps: protocol.steps.map((step) => mayStayEmpty(step, names)) };
}

function mayStayEmpty(step: Step, names: readonly string[]): Step {
  if (step.kind !== 'form') return names.includes(step.id) ? { ...step, required: false } : step;
  const fields = step.fields.map((field) =>
    names.includes(`${step.id}.${field.id}`) ? { ...field, required: false } : field,
  );
  return { ...step, fields };
}
