import type { Messages } from '../../language/messages.ts';
import type { Step } from '../protocol/schema.ts';
import type { Session } from '../session/fold.ts';
import type { AnswerContext } from '../session/kind.ts';

export interface OnStep {
  readonly session: Session;
  readonly step: Step;
  /** What has been noted on the step so far. */
  readonly draft: unknown;
  readonly messages: Messages;
  readonly context: AnswerContext;
}
