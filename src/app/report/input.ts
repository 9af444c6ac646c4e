import type { Selection } from '../../core/across/selection.ts';
import { domains } from '../../core/format/fields.ts';
import { readShard, type Shard } from '../../core/text/shard.ts';
import { UserError } from '../../core/user-error.ts';
import { dayOption } from '../day-option.ts';
import type { Words } from '../ports.ts';

export interface ReportInput {
  /** Files and folders; the records of the project if left out. */
  readonly paths?: readonly string[];
  readonly format?: string;
  readonly since?: string;
  readonly until?: string;
  readonly theme?: string;
  readonly domain?: string;
  readonly merge?: readonly string[];
  readonly shard?: string;
  /** With what earlier runs read, unless false. */
  readonly cache?: boolean;
}

export const reportFormats = ['text', 'markdown', 'html', 'json', 'csv', 'parquet'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What was asked, all of it sound. */
export interface AskedReport {
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  readonly selection: Selection;
  readonly shard: Shard | undefined;
  readonly merge: readonly string[];
  /** Without what earlier runs read. */
  readonly isForgetful: boolean;
}

/** Errors: a UserError that names the first option that cannot be. */
export function readInput(input: ReportInput, words: Words): AskedReport {
  const { merge = [], paths = [] } = input;
  const format = readReportFormat(input, words);
  const shard = readAskedShard(input.shard, format, words);
  const selection = readSelection(input, words);
  const asked = { paths, format, shard, selection, merge, isForgetful: input.cache === false };
  if (merge.length > 0) refuseWithMerge(asked, words);
  return asked;
}

function readReportFormat({ format: named = 'text' }: ReportInput, { messages }: Words): ReportFormat {
  const format = reportFormats.find((one) => one === named);
  if (format === undefined) throw new UserError(messages.across.cli.badFormat(named, reportFormats));
  return format;
}

function readAskedShard(named: string | undefined, format: ReportFormat, { messages }: Words): Shard | undefined {
  if (named === undefined) return undefined;
  const shard = readShard(named);
  if (shard === undefined) throw new UserError(messages.cli.badShard(named));
  if (format !== 'json') throw new UserError(messages.across.cli.shardNeedsJson);
  return shard;
}

function refuseWithMerge({ paths, shard, selection, format }: AskedReport, { messages }: Words): void {
  const { cli } = messages.across;
  if (paths.length > 0 || shard) throw new UserError(cli.mergeOrPaths);
  if (Object.keys(selection).length > 0) throw new UserError(cli.mergeSelects);
  if (format === 'parquet') throw new UserError(cli.parquetNoMerge);
}

function readSelection({ since, until, theme, domain }: ReportInput, words: Words): Selection {
  const { cli } = words.messages.across;
  dayOption('--since', since, words);
  dayOption('--until', until, words);
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
