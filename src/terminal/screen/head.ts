import { stepsThatApply } from '../../core/session/steps.ts';
import type { Question } from '../../core/session/walk.ts';
import type { Messages } from '../../language/messages.ts';
import { shortenable, type Timing, timingOf, wholeMinutes } from '../clock.ts';
import { type Span, span } from '../look.ts';
import type { Part, Small } from '../steps/asking.ts';
import { LATE, type StepTime } from '../table-clock.ts';
import type { Note } from './frame.ts';
import type { Head } from './prompts/screen.ts';

/** The top of the screen for a step; `part` says where one is within it. */
export function headOf({ session, step }: Question, time: StepTime, messages: Messages, part?: Part): Head {
  const { screen } = messages;
  const steps = stepsThatApply(session);
  const at = steps.findIndex(({ id }) => id === step.id) + 1;
  const within = part && part.of > 1 ? ` · ${(part.isPerson ? screen.person : screen.part)(part.n, part.of)}` : '';
  return {
    title: session.start.subject.title,
    where: `${screen.where(at, steps.length)}${within}`,
    who: span(screen.who[step.speaks], step.speaks === 'stil' ? 'silent' : 'plain'),
    clock: clockOf(timingOf(session, step, time.spentBefore, time.spent()), messages),
  };
}

function clockOf(timing: Timing, { screen }: Messages): Span[] {
  const spans: Span[] = [];
  const over = wholeMinutes(timing.onStep - timing.given);
  const drift = wholeMinutes(timing.drift);
  if (timing.given > 0) {
    if (over >= 1) spans.push(span(screen.overStep(over), 'late'));
    else spans.push(span(screen.stepMinutes(Math.ceil((timing.given - timing.onStep) / 60_000)), 'faint'));
  }
  if (drift !== 0)
    spans.push(span(`${spans.length > 0 ? ' · ' : ''}${screen.drift(drift)}`, drift > 0 ? 'late' : 'faint'));
  return spans;
}

/** What goes under the question: why this step, its hint, and what to shorten when the session runs late. */
export function notesOf(
  { session, step }: Question,
  time: StepTime,
  { hint, bare = false }: Pick<Small, 'hint' | 'bare'>,
  messages: Messages,
): Note[] {
  const { screen } = messages;
  const timing = timingOf(session, step, time.spentBefore, time.spent());
  const late = wholeMinutes(timing.drift) >= LATE ? shortenable(session, step).map(({ title }) => title) : [];
  return [
    ...(hint === undefined ? [] : [{ text: hint, look: 'plain' as const }]),
    ...(bare || step.why === undefined ? [] : [{ text: screen.why(step.why), look: 'faint' as const }]),
    ...(late.length === 0 ? [] : [{ text: screen.shorten(late), look: 'late' as const }]),
  ];
}
