import { availableParallelism } from 'node:os';
import type { Severity } from '../../core/check/finding.ts';
import { ruleById, ruleIds } from '../../core/check/rules.ts';
import { type IsoDate, localDay } from '../../core/text/calendar.ts';
import { nearest } from '../../core/text/nearest.ts';
import { readShard, type Shard } from '../../core/text/shard.ts';
import { UserError } from '../../core/user-error.ts';
import type { Messages } from '../../language/messages.ts';
import { dayOption } from '../day-option.ts';
import type { Clock, Words } from '../ports.ts';

/** A whole number from 0, or its digits. */
type Count = number | string;

export interface CheckInput {
  /** Files, folders and globs; those of the project if left out. */
  readonly paths?: readonly string[];
  /** Only what is staged, as it is staged. */
  readonly staged?: boolean;
  /** Only what differs from where this branch left that one. */
  readonly base?: string;
  /** What the text from the input is called: then that is checked, and no file. */
  readonly stdinFilename?: string;
  /** One part of the files, as "3/8". */
  readonly shard?: string;
  /** Whether the files are fixed first, as far as that is safe; with 'all' also what a person would judge. */
  readonly fix?: boolean | 'all';
  /** Only errors; warnings still count for how many there may be. */
  readonly quiet?: boolean;
  /** By rule; goes before the config. */
  readonly rules?: RuleSettings;
  readonly maxWarnings?: Count;
  /** The day of the check; today if left out. */
  readonly today?: string;
  /** How many threads at most; as many as are worth it if left out. */
  readonly jobs?: Count;
  /** Whether the project keeps what was found for the next run. */
  readonly cache?: boolean;
}

export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** What an input means. */
export interface CheckPlan {
  readonly today: IsoDate;
  /** How many threads at most. */
  readonly jobs: number;
  /** From how many files on. */
  readonly threadsFrom: number;
  readonly maxWarnings: number;
  readonly shard: Shard | undefined;
}

/**
 * With fewer files than this to look into, a second thread does not pay: it starts cold and hands over what it finds. Who
 * asks for threads gets them.
 */
const WORTH_THREADS = 8000;
/** More threads than this only wait for each other. */
const MAX_JOBS = 8;

/** Errors: a UserError for whatever cannot be meant. */
export function planOf(input: CheckInput, { messages, now }: Pick<Words, 'messages'> & Clock): CheckPlan {
  refuseTogether(input, messages);
  refuseRules(input.rules, messages);
  return {
    today: dayOption('--today', input.today, { messages }) ?? localDay(now()),
    maxWarnings: count('--max-warnings', input.maxWarnings, messages) ?? Number.POSITIVE_INFINITY,
    jobs: Math.max(1, count('--jobs', input.jobs, messages) ?? Math.min(availableParallelism(), MAX_JOBS)),
    threadsFrom: input.jobs === undefined ? WORTH_THREADS : 0,
    shard: shardOf(input.shard, messages),
  };
}

const flags = { fix: '--fix', staged: '--staged', base: '--base', shard: '--shard', stdinFilename: '--stdin-filename' };

/** What is staged is not in the files, so it cannot be fixed there; what comes in is one text, and no choice of files. */
const apart = [
  ['fix', 'staged'],
  ['staged', 'base'],
  ['staged', 'stdinFilename'],
  ['base', 'stdinFilename'],
  ['shard', 'stdinFilename'],
] as const;

function refuseTogether(input: CheckInput, { checking }: Messages): void {
  const isGiven = (key: keyof typeof flags) => input[key] !== undefined && input[key] !== false;
  for (const [a, b] of apart)
    if (isGiven(a) && isGiven(b)) throw new UserError(checking.notTogether(flags[a], flags[b]));
  const { paths = [], stdinFilename } = input;
  const other = paths.find((path) => path !== '-');
  if (stdinFilename !== undefined && other !== undefined)
    throw new UserError(checking.notTogether(flags.stdinFilename, other));
  if (stdinFilename === '' || (stdinFilename === undefined && paths.includes('-')))
    throw new UserError(checking.stdinName);
}

const severities: readonly string[] = ['off', 'warning', 'error'];

/** Errors: a UserError for a rule there is not, and for what no rule can be set to. */
export function refuseRules(rules: RuleSettings = {}, { checking }: Messages): void {
  for (const [id, set] of Object.entries(rules)) {
    if (!ruleIds.includes(id)) throw new UserError(checking.unknownRule(id, nearest(id, ruleIds)), checking.seeRules);
    if (ruleById(id)?.isLocked && set !== 'error') throw new UserError(checking.lockedRule(id));
    if (!severities.includes(set)) throw new UserError(checking.ruleSetting(`${id}=${set}`));
  }
}

function shardOf(named: string | undefined, { cli }: Messages): Shard | undefined {
  const shard = named === undefined ? undefined : readShard(named);
  if (named !== undefined && !shard) throw new UserError(cli.badShard(named));
  return shard;
}

function count(flag: string, given: Count | undefined, { checking }: Messages): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{1,9}$/u.test(String(given))) throw new UserError(checking.notACount(flag, String(given)));
  return Number(given);
}
