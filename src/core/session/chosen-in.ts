import { isRecord } from './kind.ts';
import type { ChoiceValue } from './values.ts';

/** What was chosen, and the day or the reason that goes with it. */
export interface Chosen {
  readonly id: string;
  readonly more?: string;
}

/** A field of a form that was not asked, or left empty, has no value: then the id is empty. */
export function chosenIn(value: ChoiceValue | null | undefined): Chosen {
  if (typeof value === 'string') return { id: value };
  const [[id, more] = ['', '']] = Object.entries(value ?? {});
  return { id, more };
}

/** What an answer establishes: of a choice with more behind it, only what was chosen. */
export function factIn(value: unknown): string | number | null {
  return isRecord(value) ? chosenIn(value as ChoiceValue).id : (value as string | number | null);
}
