import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { examine, inquiry } from '../../core/check/engine.ts';
import type { Severity } from '../../core/check/finding.ts';
import { formatText } from '../../core/check/formats/text.ts';
import { ruleIds } from '../../core/check/rules.ts';
import { type CheckSettings, settingsOf } from '../../core/check/settings.ts';
import { settle } from '../../core/check/settle.ts';
import { localDay } from '../../core/text/calendar.ts';
import { nearest } from '../../core/text/nearest.ts';
import { isInShard, readShard, type Shard } from '../../core/text/shard.ts';
import { UserError } from '../../core/user-error.ts';
import { type Project, shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Messages } from '../../language/messages.ts';
import { dayOption } from '../day-option.ts';
import type { Clock, Place, Words } from '../ports.ts';
import type { CheckInput } from './check-input.ts';
import { gather } from './gather.ts';
import type { RunInput } from './run-input.ts';

/** With fewer files than this to look into, a second thread does not pay: it starts cold and hands over what it finds. Who asks for threads gets them. */
const WORTH_THREADS = 8000;
/** More threads than this only wait for each other. */
const MAX_JOBS = 8;

/**
 * What a check runs on. Errors: a UserError for a broken config, a rule there is not, options that cannot go together, and a
 * path that stands for nothing.
 */
export async function openCheck(input: CheckInput, ports: Words & Place & Clock): Promise<RunInput> {
  const { messages, language } = ports;
  refuseTogether(input, messages);
  const shard = shardOf(input.shard, messages);
  const today = dayOption('--today', input.today, ports) ?? localDay(ports.now());
  const project = await ports.project();
  const settings = settingsOf(project.config, language, soundRules(input.rules ?? {}, messages));
  refuseUnknownRules(project, settings, ports);
  const all = await gather(input, project, ports);
  const sources = shard ? all.filter(({ path }) => isInShard(basename(path), shard)) : all;
  const { jobs = Math.min(availableParallelism(), MAX_JOBS), cache = false } = input;
  return {
    sources,
    settings,
    messages,
    today,
    jobs,
    threadsFrom: input.jobs === undefined ? WORTH_THREADS : 0,
    ...(cache ? { cacheIn: project.root } : {}),
  };
}

/** What is staged is not in the files. */
function refuseTogether(input: CheckInput, { checking }: Messages): void {
  const pairs = [
    ['staged', 'base'],
    ['staged', 'stdinFilename'],
    ['base', 'stdinFilename'],
    ['shard', 'stdinFilename'],
  ] as const;
  const flags = { staged: '--staged', base: '--base', shard: '--shard', stdinFilename: '--stdin-filename' };
  for (const [a, b] of pairs) if (input[a] && input[b]) throw new UserError(checking.notTogether(flags[a], flags[b]));
}

function shardOf(named: string | undefined, { cli }: Messages): Shard | undefined {
  const shard = named === undefined ? undefined : readShard(named);
  if (named !== undefined && !shard) throw new UserError(cli.badShard(named));
  return shard;
}

const severities: readonly unknown[] = ['off', 'warning', 'error'];

/** Errors: a UserError for a rule or a severity there is not. */
export function soundRules(rules: Readonly<Record<string, Severity | 'off'>>, { checking }: Messages): typeof rules {
  for (const [id, severity] of Object.entries(rules)) {
    if (!ruleIds.includes(id)) throw new UserError(checking.unknownRule(id, nearest(id, ruleIds)), checking.seeRules);
    if (!severities.includes(severity)) throw new UserError(checking.ruleSetting(`${id}=${severity}`));
  }
  return rules;
}

/** A config that sets rules there are not is broken: a rule meant to be off would be on. Errors: a UserError with its place. */
function refuseUnknownRules({ configFile }: Project, settings: CheckSettings, { messages, cwd }: Words & Place): void {
  if (configFile === undefined || Object.keys(settings.severities).every((id) => ruleIds.includes(id))) return;
  const file = shown(configFile, cwd);
  const text = readTextFile(configFile, messages);
  const own = { ...settings, severities: {} };
  const examined = examine(text, { file, named: true }, inquiry(own, messages));
  const findings = examined ? settle(examined, { file }, own) : [];
  throw new UserError(formatText(findings, new Map([[file, text]]), messages).trimEnd());
}
