import { availableParallelism } from 'node:os';
import type { Severity } from '../../core/check/finding.ts';
import { type FormatName, formatNames } from '../../core/check/formats/registry.ts';
import { ruleIds } from '../../core/check/rules.ts';
import { isIsoDate, localDay } from '../../core/text/calendar.ts';
import { nearest } from '../../core/text/nearest.ts';
import { readShard, type Shard } from '../../core/text/shard.ts';
import { UserError } from '../../core/user-error.ts';
import type { Messages } from '../../language/messages.ts';
import type { Ports } from '../ports.ts';

/** As commander gives them. */
export interface CheckOptions {
  readonly format?: readonly string[];
  readonly json?: boolean;
  readonly fix?: boolean;
  readonly staged?: boolean;
  readonly base?: string;
  readonly maxWarnings?: string;
  readonly today?: string;
  readonly stdinFilename?: string;
  readonly jobs?: string;
  readonly shard?: string;
  readonly cache?: boolean;
  readonly rule?: readonly string[];
}

export interface Output {
  readonly name: FormatName;
  /** Where it goes; to stdout without. */
  readonly file?: string;
}

export interface CheckWishes {
  readonly outputs: readonly Output[];
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly maxWarnings: number;
  readonly today: string;
  readonly jobs: number;
  readonly threadsFrom: number;
  readonly shard: Shard | undefined;
}

/**
 * With fewer files than this to look into, a second thread does not pay: it starts cold and hands over what it finds. Who
 * asks for threads gets them.
 */
const WORTH_THREADS = 8000;
/** More threads than this only wait for each other. */
const MAX_JOBS = 8;

/** The options as they are meant. Errors: a UserError for whatever cannot be meant. */
export function checkWishes(options: CheckOptions, { messages, now }: Ports): CheckWishes {
  refuseTogether(options, messages);
  const { today } = options;
  if (today !== undefined && !isIsoDate(today)) throw new UserError(messages.cli.notADay('--today', today));
  return {
    outputs: outputsOf(options, messages),
    severities: Object.fromEntries((options.rule ?? []).map((word) => severityOf(word, messages))),
    maxWarnings: count('--max-warnings', options.maxWarnings, messages) ?? Number.POSITIVE_INFINITY,
    today: today ?? localDay(now()),
    jobs: Math.max(1, count('--jobs', options.jobs, messages) ?? Math.min(availableParallelism(), MAX_JOBS)),
    shard: shardOf(options.shard, messages),
    threadsFrom: options.jobs === undefined ? WORTH_THREADS : 0,
  };
}

/** What is staged is not in the files, so it cannot be fixed there. */
function refuseTogether(options: CheckOptions, { checking }: Messages): void {
  const pairs = [
    ['fix', 'staged'],
    ['staged', 'base'],
    ['staged', 'stdinFilename'],
    ['base', 'stdinFilename'],
    ['shard', 'stdinFilename'],
  ] as const;
  const flags = {
    fix: '--fix',
    staged: '--staged',
    base: '--base',
    shard: '--shard',
    stdinFilename: '--stdin-filename',
  };
  for (const [a, b] of pairs)
    if (options[a] && options[b]) throw new UserError(checking.notTogether(flags[a], flags[b]));
}

function outputsOf({ format = [], json = false }: CheckOptions, { checking }: Messages): Output[] {
  const outputs = [...format, ...(json ? ['json'] : [])].map((word): Output => {
    const [named = '', ...rest] = word.split('=');
    const name = formatNames.find((one) => one === named);
    if (name === undefined)
      throw new UserError(checking.unknownFormat(named, nearest(named, formatNames)), checking.formatsAre(formatNames));
    return rest.length === 0 ? { name } : { name, file: rest.join('=') };
  });
  if (outputs.filter(({ file }) => file === undefined).length > 1) throw new UserError(checking.oneOnStdout);
  return outputs.length === 0 ? [{ name: 'text' }] : outputs;
}

const severities = ['off', 'warning', 'error'] as const;

function severityOf(word: string, { checking }: Messages): [string, Severity | 'off'] {
  const [id = '', set = ''] = word.split('=');
  if (!ruleIds.includes(id)) throw new UserError(checking.unknownRule(id, nearest(id, ruleIds)), checking.seeRules);
  const severity = severities.find((one) => one === set);
  if (severity === undefined) throw new UserError(checking.ruleSetting(word));
  return [id, severity];
}

function shardOf(named: string | undefined, { cli }: Messages): Shard | undefined {
  const shard = named === undefined ? undefined : readShard(named);
  if (named !== undefined && !shard) throw new UserError(cli.badShard(named));
  return shard;
}

function count(flag: string, text: string | undefined, { checking }: Messages): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/u.test(text)) throw new UserError(checking.notACount(flag, text));
  return Number(text);
}
