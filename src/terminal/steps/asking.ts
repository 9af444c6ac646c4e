import { stepBefore, stepsThatApply } from '../../core/session/steps.ts';
import { TYPING } from '../../core/session/values.ts';
import type { Question, Reply } from '../../core/session/walk.ts';
import type { SpareQuestion } from '../../core/wall/spare-question.ts';
import type { Messages } from '../../language/messages.ts';
import type { Asker, Typing } from './asker.ts';
import type { Result } from './small.ts';

/** One step being asked: everything a kind of step needs. */
export interface Asking {
  readonly question: Question;
  readonly messages: Messages;
  readonly asker: Asker;
  /** What has been typed on this step so far; kept when people leave it, and on the wall. */
  draft: unknown;
  /** A line that was not finished. */
  typing: string;
  /** The question of the case that was asked for last. */
  spare?: SpareQuestion;
}

/** Back from the first question of a step: to the step before. */
export function backFromStep({ question: { session, step } }: Asking): Reply {
  return { type: 'go', step: stepBefore(session, step)?.id ?? step.id };
}

/** What a step replies once its questions have been asked. */
export function replyOf<T>(asking: Asking, result: Result<T>, raw: (value: T) => unknown): Reply {
  if (result.type === 'leave') return result.reply;
  return result.type === 'back' ? backFromStep(asking) : { type: 'answer', raw: raw(result.value) };
}

/** For a line that is kept while it is typed. */
export function typingIn(asking: Asking): Typing {
  return {
    typing: asking.typing,
    onTyping: (text) => {
      asking.typing = text;
    },
  };
}

/** What is kept of a step: its notes, with the line that is not finished. */
export function draftOf({ draft, typing }: Pick<Asking, 'draft' | 'typing'>): unknown {
  return typing.trim() === '' ? draft : { [TYPING]: typing, notes: draft ?? null };
}

/** A reply that leaves the step takes along what was typed on it. */
export function withDraft(reply: Reply, { draft }: Asking): Reply {
  return reply.type !== 'answer' && reply.type !== 'skip' && draft !== undefined ? { ...reply, draft } : reply;
}

/** The step whose cards lie on the wall: the last one with cards before this. */
export function cardsBefore({ question: { session, step } }: Asking): string | undefined {
  const steps = stepsThatApply(session);
  const before = steps.slice(
    0,
    steps.findIndex(({ id }) => id === step.id),
  );
  return before.findLast(
    (one) =>
      (one.kind === 'place' ||
        one.kind === 'vote' ||
        (one.kind === 'silent' && one.asks.some((ask) => ask !== 'write'))) &&
      session.answers.get(one.id)?.state === 'answered',
  )?.id;
}
