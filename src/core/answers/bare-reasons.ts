import type { Session } from '../session/fold.ts';
import { isRecord } from '../session/kind.ts';
import { givenAnswer, stepsThatApply } from '../session/steps.ts';

/** A choice that asks for a reason and was given without one. */
export interface BareReason {
  readonly path: readonly [step: string, field: string];
  readonly ask: string;
  readonly id: string;
}

/** Files of before name only the choice: that still holds, and is said. */
export function bareReasons(session: Session): BareReason[] {
  return stepsThatApply(session).flatMap((step) => {
    const values = givenAnswer(session, step.id);
    if (step.kind !== 'form' || !isRecord(values)) return [];
    return step.fields.flatMap((field): BareReason[] => {
      const own = values[field.id];
      const found = field.kind === 'choice' ? field.choices?.find(({ id }) => id === own) : undefined;
      return found?.more === 'reason' ? [{ path: [step.id, field.id], ask: field.ask, id: found.id }] : [];
    });
  });
}
