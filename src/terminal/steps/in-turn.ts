import type { Reply } from '../../core/session/walk.ts';
import { type Asking, backFromStep, type Result } from './asking.ts';

/**
 * Asks small questions one after the other, from the given one. Back goes one back, and from the first out of the row;
 * `next` gives nothing when there is nothing more to ask.
 */
export async function inTurn(
  next: (at: number) => Promise<Result<unknown>> | undefined,
  from = 0,
): Promise<Result<undefined>> {
  for (let at = from; ; ) {
    const asked = next(at);
    if (asked === undefined) return { type: 'value', value: undefined };
    const result = await asked;
    if (result.type === 'leave') return result;
    if (result.type === 'back' && at === 0) return result;
    at += result.type === 'back' ? -1 : 1;
  }
}

/** What a step replies once its questions have been asked. */
export function replyOf<T>(asking: Asking, result: Result<T>, raw: (value: T) => unknown): Reply {
  if (result.type === 'leave') return result.reply;
  return result.type === 'back' ? backFromStep(asking) : { type: 'answer', raw: raw(result.value) };
}
