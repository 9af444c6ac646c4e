import { pulseShowResultOf, showPulse as showOne } from '../app/pulse/show-pulse.ts';
import { type PulseInput, pulseResultJson, takePulse } from '../app/pulse/take-pulse.ts';
import { findFront } from '../core/record/front.ts';
import { withoutComments } from '../core/text/without-comments.ts';
import { type Context, exit, printResult } from './context.ts';
import { tellPulse } from './print-pulse.ts';
import { printReadable } from './print-readable.ts';

interface PulseOptions extends PulseInput {
  readonly json?: boolean;
}

/** `driehoek pulse`: slips or a table of answers, counted in words. */
export async function pulse({ json = false, ...input }: PulseOptions, context: Context): Promise<number> {
  if (input.slips === undefined && input.csv === undefined && !json) {
    const { leadPulse } = await import('./session/lead-pulse.ts');
    return leadPulse(input, context);
  }
  const taken = await takePulse(input, context);
  if (json) printResult(context, pulseResultJson(taken));
  else tellPulse(taken, context);
  return exit.done;
}

/** `driehoek pulse show`: a pulse that was kept, the last one if none is named. */
export async function showPulse(
  named: string | undefined,
  { json = false }: { readonly json?: boolean },
  context: Context,
): Promise<number> {
  const found = await showOne(named, context);
  if (json) printResult(context, pulseShowResultOf(found));
  else await printReadable(withoutComments(found.text.slice(findFront(found.text)?.body ?? 0)), context);
  return exit.done;
}
