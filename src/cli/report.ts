import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { ReportInput } from '../app/report/input.ts';
import { type Reported, report as reportOn } from '../app/report/report.ts';
import { showsUnicode } from '../terminal/look.ts';
import { type ProgressBar, progressBar } from '../terminal/progress.ts';
import { type Context, exit } from './context.ts';
import { deliver } from './report/deliver.ts';
import { sayLeftOut } from './report/say-left-out.ts';

export interface ReportOptions extends Omit<ReportInput, 'paths'> {
  readonly output?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/**
 * `driehoek report`: a team's own half-year, or what was released of many teams. Exit 1 where some records could not be
 * counted: the report is made all the same.
 */
export async function report(
  paths: readonly string[],
  { output: named, all = false, json = false, ...input }: ReportOptions,
  context: Context,
): Promise<number> {
  const output = named === undefined || named === '-' ? undefined : resolve(context.cwd, named);
  const reported = await watched({ ...input, paths, ...(json ? { format: 'json' } : {}) }, context);
  const code = reported.kind === 'own' ? sayLeftOut(reported.leftOut, context) : exit.done;
  const { viewOf } = await import('./report/view-of.ts');
  deliver(await viewOf(reported, { output, all }, context), output, context);
  return code;
}

async function watched(asked: ReportInput, context: Context): Promise<Reported> {
  const { host, messages, plain } = context;
  const look = { label: messages.report.cli.reading, unicode: showsUnicode(host.env, process.platform), plain };
  let bar: ProgressBar | undefined;
  const reading = (total: () => number) => {
    bar = progressBar({ ...look, stream: host.stderr, total, now: () => performance.now() });
    return bar;
  };
  return reportOn(asked, { ...context, reading }).finally(() => bar?.end());
}
