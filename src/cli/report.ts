import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { ReportInput } from '../app/report/input.ts';
import { type Reported, report as reportOn } from '../app/report/report.ts';
import { UserError } from '../core/user-error.ts';
import { showsUnicode } from '../terminal/look.ts';
import { type ProgressBar, progressBar } from '../terminal/progress.ts';
import { type Context, say } from './context.ts';
import { deliver } from './report/deliver.ts';
import { sayLeftOut } from './report/say-left-out.ts';

export interface ReportOptions extends Omit<ReportInput, 'paths'> {
  readonly output?: string;
  readonly json?: boolean;
}

/** `driehoek report`: what many records say together. Exit 1 where some could not be counted: the report is made all the same. */
export async function report(
  paths: readonly string[],
  { output: named, json = false, ...input }: ReportOptions,
  context: Context,
): Promise<number> {
  const { cli } = context.messages.across;
  const output = named === undefined || named === '-' ? undefined : resolve(context.cwd, named);
  const asked = { ...input, paths, ...(json ? { format: 'json' } : {}) };
  if (asked.format === 'parquet' && output === undefined && context.host.stdout.isTTY)
    throw new UserError(cli.binaryToTerminal);
  const reported = await watched(asked, context);
  const code = sayLeftOut(reported.leftOut, context);
  const { viewOf } = await import('./report/view-of.ts');
  deliver(await viewOf(reported, output, context), output, context);
  if (reported.kind === 'part') say(context, cli.partIsRaw);
  if (reported.kind === 'rows') say(context, cli.rowsAreRaw);
  return code;
}

async function watched(asked: ReportInput, context: Context): Promise<Reported> {
  const { host, messages, plain } = context;
  const look = { label: messages.across.cli.reading, unicode: showsUnicode(host.env, process.platform), plain };
  let bar: ProgressBar | undefined;
  const reading = (total: () => number) => {
    bar = progressBar({ ...look, stream: host.stderr, total, now: () => performance.now() });
    return bar;
  };
  return reportOn(asked, { ...context, reading }).finally(() => bar?.end());
}
