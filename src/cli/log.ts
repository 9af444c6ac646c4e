import { type Logged, log as logAll, logResultOf } from '../app/log.ts';
import { type Context, exit, print, printResult, say } from './context.ts';
import { tellUnread } from './tell-unread.ts';

export interface LogOptions {
  readonly check?: boolean;
  readonly json?: boolean;
}

/** `driehoek log`: one table of all records in a file; with "-" on stdout. */
export async function log(
  file: string | undefined,
  { check = false, json = false }: LogOptions,
  context: Context,
): Promise<number> {
  const logged = await logAll({ file, check }, context);
  const { state, findings } = logged;
  tellUnread(findings, context);
  if (json) printResult(context, logResultOf(logged));
  else tell(logged, context);
  return findings.length > 0 || state === 'stale' ? exit.findings : exit.done;
}

function tell({ file = '', state, text = file }: Logged, context: Context): void {
  const { upToDate, stale, staleHint, written } = context.messages.afterwards.log;
  if (state === 'printed') print(context, text);
  else if (state === 'up-to-date') say(context, upToDate(file));
  else if (state === 'stale') say(context, stale(file), `  ${staleHint}`);
  else {
    say(context, written(file));
    print(context, file);
  }
}
