import {
  type ProtocolTimeInput,
  protocolsTimeResultOf,
  protocolTime as timeProtocol,
} from '../app/protocols/protocol-time.ts';
import { stopwatch } from '../core/protocol/stopwatch.ts';
import { showLine } from '../core/text/characters.ts';
import { type Context, exit, print, printResult, say } from './context.ts';

export interface TimeOptions extends Omit<ProtocolTimeInput, 'protocol'> {
  readonly json?: boolean;
}

/**
 * `driehoek protocols time`: what a session form needs, step by step, by the model of `core/protocol/time.ts`. Exit code 1
 * where a step, or the whole, does not fit.
 */
export async function protocolTime(
  protocol: string,
  { json = false, ...input }: TimeOptions,
  context: Context,
): Promise<number> {
  const { forms } = context.messages;
  const timed = await timeProtocol({ ...input, protocol }, context);
  const { time, sizes, isEnough } = timed;
  const code = isEnough ? exit.done : exit.findings;
  if (json) {
    printResult(context, protocolsTimeResultOf(timed));
    return code;
  }
  const rows = time.steps.map(({ id, needs, minutes }) =>
    forms.stepTime(showLine(id), stopwatch(needs), minutes, needs > minutes),
  );
  print(context, [forms.timeFor(timed.protocol.title, time.people), ...rows].join('\n'));
  print(context, '');
  print(context, forms.timeOfAll(stopwatch(time.needs), time.minutes, time.prompts, time.typed));
  print(context, sizes === undefined ? forms.fitsNobody : forms.fitsFor(...sizes));
  if (!isEnough) say(context, forms.tooTight(time.tight.map(({ id }) => id)));
  return code;
}
