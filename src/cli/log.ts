import { type Logged, log as logAll, logResultOf, logTable } from '../app/log.ts';
import { UserError } from '../core/user-error.ts';
import { type Context, exit, print, printResult, say } from './context.ts';
import { tellUnread } from './tell-unread.ts';

export interface LogOptions {
  readonly check?: boolean;
  readonly json?: boolean;
}

/** `driehoek log`: one table of all records in a file; with "-" on stdout. */
export async function log(named: string | undefined, options: LogOptions, context: Context): Promise<number> {
  const { check = false, json = false } = options;
  if (named === '-') return printTable(options, context);
  const logged = await logAll({ file: named, check }, context);
  const { state, findings } = logged;
  tellUnread(findings, context);
  if (json) printResult(context, logResultOf(logged));
  else tell(logged, context);
  return findings.length > 0 || state === 'stale' ? exit.findings : exit.done;
}

async function printTable({ check = false, json = false }: LogOptions, context: Context): Promise<number> {
  const other = check ? '--check' : json ? '--json' : undefined;
  if (other !== undefined) throw new UserError(context.messages.cli.notTogether('log -', other));
  const { text, findings } = await logTable(context);
  print(context, text);
  tellUnread(findings, context);
  return findings.length > 0 ? exit.findings : exit.done;
}

function tell({ file, state }: Logged, context: Context): void {
  const { upToDate, stale, staleHint, written } = context.messages.afterwards.log;
  if (state === 'up-to-date') say(context, upToDate(file));
  else if (state === 'stale') say(context, stale(file), `  ${staleHint}`);
  else {
    say(context, written(file));
    print(context, file);
  }
}
