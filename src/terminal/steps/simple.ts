import type { FormField, Step } from '../../core/protocol/schema.ts';
import type { AnswerContext, ReadAnswer } from '../../core/session/kind.ts';
import type { Small } from './small.ts';

/** A question that stands on its own: a field of a form, or a step of a simple kind. */
export type Simple = FormField | Extract<Step, { kind: FormField['kind'] }>;

export interface SimpleOptions {
  readonly small: Small;
  /** What is there already: a draft, an earlier answer, or what the case gives. */
  readonly initial: unknown;
  readonly context: AnswerContext;
  readonly read: (raw: unknown) => ReadAnswer<unknown>;
  readonly onDraft: (raw: unknown) => void;
}
