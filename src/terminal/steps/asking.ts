import { stepBefore } from '../../core/session/steps.ts';
import type { Question, Reply } from '../../core/session/walk.ts';
import type { Messages } from '../../language/messages.ts';
import type { Asker } from './asker.ts';

/** One step being asked: everything a kind of step needs. */
export interface Asking {
  readonly question: Question;
  readonly messages: Messages;
  readonly asker: Asker;
  /** What has been typed on this step so far; kept when people leave it. */
  draft: unknown;
}

/** A value, a step back within the step, or leaving the step altogether. */
export type Result<T> =
  | { readonly type: 'value'; readonly value: T }
  | { readonly type: 'back' }
  | { readonly type: 'leave'; readonly reply: Reply };

/** Where one is within a step: a question, or a participant. */
export interface Part {
  readonly n: number;
  readonly of: number;
  readonly isPerson?: boolean;
}

/** One small question within a step. */
export interface Small {
  readonly ask: string;
  readonly hint?: string | undefined;
  readonly part?: Part;
  /** Without the why of the step: it has been said, or the room is needed. */
  readonly bare?: boolean;
}

/** Back from the first question of a step: to the step before. */
export function backFromStep({ question: { session, step } }: Asking): Reply {
  return { type: 'go', step: stepBefore(session, step)?.id ?? step.id };
}

/** A reply that leaves the step takes along what was typed on it. */
export function withDraft(reply: Reply, { draft }: Asking): Reply {
  return (reply.type === 'go' || reply.type === 'stop') && draft !== undefined ? { ...reply, draft } : reply;
}

/** In a draft: the part that was still being typed. Who goes on begins there, with the text as it stood. */
export const TYPING = ' typing';
