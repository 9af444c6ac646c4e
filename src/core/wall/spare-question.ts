import type { Messages } from '../../language/messages.ts';
import type { Step } from '../protocol/schema.ts';
import type { Session } from '../session/fold.ts';
import type { Wall } from './wall.ts';

/** A question that comes with the case, for when the talk stalls. */
export interface SpareQuestion {
  /** From 1. */
  readonly n: number;
  readonly of: number;
  readonly text: string;
}

/** The next question at a step that has them; after the last comes the first again. */
export function nextSpare(session: Session, step: Step, last: SpareQuestion | undefined): SpareQuestion | undefined {
  const questions = step.shows?.includes('discussion') ? (session.start.subject.discussion ?? []) : [];
  const at = (last?.n ?? 0) % Math.max(1, questions.length);
  const text = questions[at];
  return text === undefined ? undefined : { n: at + 1, of: questions.length, text };
}

/** The wall with the question that was asked for on top. */
export function withSpare(now: Wall, spare: SpareQuestion | undefined, { wall }: Messages): Wall {
  if (spare === undefined) return now;
  const { n, of, text } = spare;
  return { ...now, panels: [{ kind: 'points', id: 'own', heading: wall.spare(n, of), points: [text] }, ...now.panels] };
}
