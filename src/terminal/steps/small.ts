import type { Reply } from '../../core/session/walk.ts';

/** A value, a step back within the step, or leaving the step altogether. */
export type Result<T> =
  | { readonly type: 'value'; readonly value: T }
  | { readonly type: 'back' }
  | { readonly type: 'leave'; readonly reply: Reply };

/** Where one is within a step. */
export interface StepPart {
  readonly n: number;
  readonly of: number;
}

/** One small question within a step. */
export interface Small {
  readonly ask: string;
  readonly hint?: string | undefined;
  readonly part?: StepPart;
  /** Without the why of the step: it has been said, or the room is needed. */
  readonly bare?: boolean;
}
