import type { Column, FormField, Slot, Step } from './schema.ts';

export interface AskedQuestion {
  /** "step", or "step.part". */
  readonly id: string;
  readonly ask: string;
  /** What there is to choose from, where the form itself says so. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** What a step has to be answered, each by the name an answers file has for it. */
export function questionsOf(step: Step): AskedQuestion[] {
  if (step.kind === 'pause') return [];
  if (step.kind === 'form') return step.fields.map((field) => questionOf(`${step.id}.${field.id}`, field, step));
  if (step.kind === 'table') return step.columns.map((column) => questionOf(`${step.id}.${column.id}`, column, step));
  if (step.kind === 'talk' && step.slots !== undefined)
    return step.slots.map((slot) => questionOf(`${step.id}.${slot.id}`, slot, step));
  return [questionOf(step.id, step, step)];
}

function questionOf(id: string, asked: Step | FormField | Column | Slot, step: Step): AskedQuestion {
  return { id, ask: asked.ask ?? step.ask, choices: 'choices' in asked ? (asked.choices ?? []) : [] };
}
