import { stepBefore } from '../../core/session/steps.ts';
import type { Question, Reply } from '../../core/session/walk.ts';
import type { Messages } from '../../language/messages.ts';
import type { StepTime } from './head.ts';
import type { Screen } from './prompts/screen.ts';

/** What inquirer hands to a prompt: its streams, and the signal that ends it. */
export interface PromptContext {
  readonly input?: NodeJS.ReadableStream;
  readonly output?: NodeJS.WritableStream;
  readonly signal?: AbortSignal;
}

/** One step being asked: everything a kind of prompt needs. */
export interface Asking {
  readonly question: Question;
  readonly screen: Screen;
  readonly messages: Messages;
  readonly time: StepTime;
  /** Set by inquirer when it opens the prompt. */
  context: PromptContext;
  /** What has been typed on this step so far; kept when people leave it. */
  draft: unknown;
  readonly openEditor?: (text: string) => Promise<string | undefined>;
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

/** Back from the first question of a step: to the step before, keeping what was typed here. */
export function backFromStep(asking: Asking): Reply {
  const before = stepBefore(asking.question.session, asking.question.step);
  return { type: 'go', step: before?.id ?? asking.question.step.id, ...draftOf(asking) };
}

export function draftOf({ draft }: Asking): { draft?: unknown } {
  return draft === undefined ? {} : { draft };
}
