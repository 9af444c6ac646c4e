import type { Question } from '../core/session/walk.ts';

const TICK = 1000;
/** A gap between ticks this long means that the machine slept, in milliseconds. */
const SLEPT = 60_000;

/** Minutes behind the plan from which is proposed what to shorten. */
export const LATE = 4;

export interface TableTime {
  /** Time at the table when the step began, in milliseconds. */
  readonly spentBefore: number;
  /** Time at the table now, in milliseconds. */
  readonly spent: () => number;
}

export interface TableClock {
  /** The time for a step: it runs on when the same step is asked again. */
  on(question: Question): TableTime;
  stop(): void;
}

/** Time at the table. When the laptop slept, nobody was there: that time is taken out, here and in the journal. */
export function tableClock(now: () => Date): TableClock {
  let asked: Question | undefined;
  let step: { readonly id: string; readonly spentBefore: number } | undefined;
  let away = 0;
  let last = now().getTime();
  const spent = () => {
    if (!asked) return 0;
    return Math.max(0, asked.session.spent + now().getTime() - Date.parse(asked.session.lastAt) - away);
  };
  const timer = setInterval(() => {
    const at = now().getTime();
    const gap = at - last - TICK;
    last = at;
    if (gap < SLEPT || !asked) return;
    away += gap;
    asked.keepAway(gap);
  }, TICK);
  timer.unref();
  return {
    on(question) {
      asked = question;
      away = 0;
      // Steps that share a wall share its clock.
      const id = question.step.wall ?? question.step.id;
      if (step?.id !== id) step = { id, spentBefore: spent() };
      return { spentBefore: step.spentBefore, spent };
    },
    stop: () => clearInterval(timer),
  };
}
