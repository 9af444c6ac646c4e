import type { Step } from '../../core/protocol/schema.ts';
import { stepsThatApply } from '../../core/session/steps.ts';
import type { Question } from '../../core/session/walk.ts';
import { clockTime } from '../../core/text/calendar.ts';
import type { Messages } from '../../language/messages.ts';
import { shortenable, type Timing, timingOf, wholeMinutes } from '../clock.ts';
import { type StyledText, span } from '../look.ts';
import type { Small, StepPart } from '../steps/small.ts';
import { LATE, type TableTime } from '../table-clock.ts';
import type { FrameNote } from './frame.ts';
import type { OnScreen } from './on-screen.ts';
import type { Head } from './prompts/screen.ts';

/** The top of the screen for a step: which it is, who speaks, the time on the wall and how much is left. */
export function headOf(
  { question, time, messages, now }: Pick<OnScreen, 'question' | 'time' | 'messages' | 'now'>,
  part?: StepPart,
): Head {
  const { session, step } = question;
  const { wall } = messages;
  const steps = stepsThatApply(session);
  const at = steps.findIndex(({ id }) => id === step.id) + 1;
  const within = part && part.of > 1 ? ` ${part.n}/${part.of}` : '';
  const each = step.each === undefined ? '' : `, ${wall.each(step.each)}`;
  const timing = timingOf(session, step, time.spentBefore, time.spent());
  return {
    title: `${at} ${step.title}${within} · ${whoOf(step, messages)}${each}`,
    where: `${clockTime(now())}${leftOf(timing, messages)}`,
    clock: lateOf(timing, messages),
  };
}

/** The case owner tells where there is something to tell, and answers elsewhere. */
function whoOf({ speaks, kind }: Step, { wall }: Messages): string {
  return speaks === 'inbrenger' && kind === 'talk' ? wall.tells : wall.who[speaks];
}

function leftOf({ onStep, given }: Timing, { wall }: Messages): string {
  if (given === 0) return '';
  const over = wholeMinutes(onStep - given);
  return ` · ${over >= 1 ? wall.over(over) : wall.left(Math.ceil((given - onStep) / 60_000))}`;
}

/** How far the whole session is behind, from where that matters. */
function lateOf({ drift }: Timing, { screen }: Messages): StyledText[] {
  const minutes = wholeMinutes(drift);
  return minutes < LATE ? [] : [span(screen.drift(minutes), 'late')];
}

/** What goes under the question: what the leader says, its hint, why this step, and what to shorten when the session runs late. */
export function notesOf(
  { session, step }: Question,
  time: TableTime,
  { hint, bare = false }: Pick<Small, 'hint' | 'bare'>,
  messages: Messages,
): FrameNote[] {
  const { screen } = messages;
  const timing = timingOf(session, step, time.spentBefore, time.spent());
  const late = wholeMinutes(timing.drift) >= LATE ? shortenable(session, step).map(({ title }) => title) : [];
  const say = bare || step.kind === 'pause' || step.kind === 'vote' ? [] : (step.say ?? []);
  // The fields of a form have asks of their own: what the step asks comes with what is said first.
  const task = step.kind === 'form' && say.length > 0 ? [step.ask.trim()] : [];
  return [
    ...(hint === undefined ? [] : [{ text: hint, look: 'plain' as const }]),
    ...task.map((text) => ({ text, look: 'plain' as const })),
    ...say.map((text) => ({ text: `• ${text}`, look: 'plain' as const })),
    ...(late.length === 0 ? [] : [{ text: screen.shorten(late), look: 'late' as const }]),
    ...(bare || step.why === undefined ? [] : [{ text: screen.why(step.why), look: 'faint' as const }]),
  ];
}
