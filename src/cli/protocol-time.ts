import { openFrom } from '../app/shelf/team-shelf.ts';
import { stopwatch } from '../core/protocol/stopwatch.ts';
import { fits, sizesThatFit, timeOf } from '../core/protocol/time.ts';
import { showLine } from '../core/text/characters.ts';
import { UserError } from '../core/user-error.ts';
import { type Context, exit, print, say } from './context.ts';

export interface TimeOptions {
  readonly people?: string;
  readonly json?: boolean;
}

/**
 * `driehoek protocols time`: what a session form needs, step by step, by the model of `core/protocol/time.ts`. Exit code 1
 * where a step, or the whole, does not fit. JSON: `{ id, people, minutes, needs, fits, prompts, typed, steps }`, in minutes.
 */
export async function protocolTime(named: string, { people, json = false }: TimeOptions, context: Context) {
  const { forms } = context.messages;
  const protocol = await openFrom('protocols', named, context);
  const time = timeOf(protocol, people === undefined ? protocol.for.max : peopleOf(people, context));
  const sizes = sizesThatFit(protocol);
  const code = fits(time) ? exit.done : exit.findings;
  if (json) {
    const steps = time.steps.map(({ members: _, needs, ...step }) => ({ ...step, needs: tenths(needs) }));
    const { prompts, typed, minutes } = time;
    const whole = { needs: tenths(time.needs), fits: sizes ?? null, prompts, typed };
    print(context, JSON.stringify({ id: protocol.id, people: time.people, minutes, ...whole, steps }, null, 2));
    return code;
  }
  const rows = time.steps.map(({ id, needs, minutes }) =>
    forms.stepTime(showLine(id), stopwatch(needs), minutes, needs > minutes),
  );
  print(context, [forms.timeFor(protocol.title, time.people), ...rows].join('\n'));
  print(context, '');
  print(context, forms.timeOfAll(stopwatch(time.needs), time.minutes, time.prompts, time.typed));
  print(context, sizes === undefined ? forms.fitsNobody : forms.fitsFor(...sizes));
  if (code !== exit.done) say(context, forms.tooTight(time.tight.map(({ id }) => id)));
  return code;
}

function peopleOf(text: string, { messages }: Context): number {
  if (!/^\d{1,2}$/u.test(text) || Number(text) < 1) throw new UserError(messages.forms.notPeople('--people', text));
  return Number(text);
}

function tenths(n: number): number {
  return Math.round(n * 10) / 10;
}
