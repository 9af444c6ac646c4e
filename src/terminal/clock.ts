import type { Step } from '../core/protocol/schema.ts';
import { shortenableOf } from '../core/protocol/shortenable.ts';
import type { Session } from '../core/session/fold.ts';
import { stepsThatApply } from '../core/session/steps.ts';

const MINUTE = 60_000;

/** Where the session stands in time, in milliseconds. */
export interface Timing {
  /** Time on this step so far. */
  readonly onStep: number;
  /** What the step was given. */
  readonly given: number;
  /** How far the whole session is behind (positive) or ahead (negative) of its plan. */
  readonly drift: number;
}

/** `spentBefore` is the time at the table when the step began, `spent` the time now; both without pauses. */
export function timingOf(session: Session, step: Step, spentBefore: number, spent: number): Timing {
  const steps = stepsThatApply(session);
  const at = steps.findIndex((one) => one.id === step.id || (step.wall !== undefined && one.wall === step.wall));
  const planned = minutesOf(steps.slice(0, Math.max(0, at)));
  const onStep = Math.max(0, spent - spentBefore);
  const given = step.wall === undefined ? minutesOf([step]) : minutesOf(steps.filter(({ wall }) => wall === step.wall));
  return { onStep, given, drift: spent - planned - Math.min(onStep, given) };
}

function minutesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0) * MINUTE;
}

/** The steps still to come that could be shorter when the session runs late, the longest first. */
export function shortenable(session: Session, step: Step): Step[] {
  const steps = stepsThatApply(session);
  const ahead = steps.slice(steps.findIndex(({ id }) => id === step.id) + 1);
  return shortenableOf(ahead.filter(({ id }) => !session.answers.has(id))).slice(0, 2);
}

export function wholeMinutes(milliseconds: number): number {
  return Math.trunc(milliseconds / MINUTE);
}
