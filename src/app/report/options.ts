import { resolve } from 'node:path';
import type { Context } from '../../cli/context.ts';
import type { Selection } from '../../core/across/selection.ts';
import { domains } from '../../core/format/fields.ts';
import { isIsoDate } from '../../core/text/calendar.ts';
import { readShard, type Shard } from '../../core/text/shard.ts';
import { UserError } from '../../core/user-error.ts';

export interface ReportOptions {
  readonly format?: string;
  readonly output?: string;
  readonly since?: string;
  readonly until?: string;
  readonly theme?: string;
  readonly domain?: string;
  readonly merge?: readonly string[];
  readonly shard?: string;
  readonly json?: boolean;
  readonly cache?: boolean;
}

export const reportFormats = ['text', 'markdown', 'html', 'json', 'csv', 'parquet'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What was asked, all of it sound. */
export interface Asked {
  readonly format: ReportFormat;
  readonly output: string | undefined;
  readonly selection: Selection;
  readonly shard: Shard | undefined;
  readonly merge: readonly string[];
  /** Without what earlier runs read. */
  readonly isForgetful: boolean;
}

/** Errors: a UserError that names the first option that cannot be. */
export function readOptions(options: ReportOptions, paths: readonly string[], context: Context): Asked {
  const { merge = [], output } = options;
  const format = readReportFormat(options, context);
  const shard = readAskedShard(options.shard, format, context);
  const selection = readSelection(options, context);
  if (merge.length > 0) refuseWithMerge({ paths, shard, selection, format }, context);
  return {
    format,
    shard,
    selection,
    merge,
    isForgetful: options.cache === false,
    output: output === undefined || output === '-' ? undefined : resolve(context.cwd, output),
  };
}

function readReportFormat(
  { json, format: named = 'text', output }: ReportOptions,
  { messages, host }: Context,
): ReportFormat {
  const { cli } = messages.across;
  const format = json ? 'json' : reportFormats.find((one) => one === named);
  if (format === undefined) throw new UserError(cli.badFormat(named, reportFormats));
  if (format === 'parquet' && output === undefined && host.stdout.isTTY) throw new UserError(cli.binaryToTerminal);
  return format;
}

function readAskedShard(named: string | undefined, format: ReportFormat, { messages }: Context): Shard | undefined {
  if (named === undefined) return undefined;
  const shard = readShard(named);
  if (shard === undefined) throw new UserError(messages.cli.badShard(named));
  if (format !== 'json') throw new UserError(messages.across.cli.shardNeedsJson);
  return shard;
}

interface BesideMerge extends Pick<Asked, 'shard' | 'selection' | 'format'> {
  readonly paths: readonly string[];
}

function refuseWithMerge({ paths, shard, selection, format }: BesideMerge, { messages }: Context): void {
  const { cli } = messages.across;
  if (paths.length > 0 || shard) throw new UserError(cli.mergeOrPaths);
  if (Object.keys(selection).length > 0) throw new UserError(cli.mergeSelects);
  if (format === 'parquet') throw new UserError(cli.parquetNoMerge);
}

function readSelection({ since, until, theme, domain }: ReportOptions, { messages }: Context): Selection {
  const { cli } = messages.across;
  for (const [flag, day] of [
    ['--since', since],
    ['--until', until],
  ] as const)
    if (day !== undefined && !isIsoDate(day)) throw new UserError(messages.cli.notADay(flag, day));
  if (since !== undefined && until !== undefined && since > until) throw new UserError(cli.sinceAfterUntil);
  const known = domains.find((one) => one === domain);
  if (domain !== undefined && known === undefined) throw new UserError(cli.badDomain(domain, domains));
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(theme === undefined ? {} : { theme }),
    ...(known === undefined ? {} : { domain: known }),
  };
}
