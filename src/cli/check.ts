import { openCheck } from '../app/check/check.ts';
import { type CheckedFile, checkSources } from '../app/check/run.ts';
import type { RunInput } from '../app/check/run-input.ts';
import { hasErrors, type Severity } from '../core/check/finding.ts';
import { formatText } from '../core/check/formats/text.ts';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { openReports, outputsOf } from './check-reports.ts';
import { type Context, exit, say } from './context.ts';

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

/**
 * `driehoek check`: every fault in cases, records and other files of ours, at its place. Tells as it goes. Exit code 2 where
 * something could not be read, 1 where something is wrong.
 */
export async function check(paths: readonly string[], options: CheckOptions, context: Context): Promise<number> {
  const { messages } = context;
  const { checking } = messages;
  const outputs = outputsOf(options, messages);
  const most = count('--max-warnings', options.maxWarnings, messages) ?? Number.POSITIVE_INFINITY;
  const run = await openCheck(inputOf(paths, options, messages), context);
  if (options.fix && options.stdinFilename !== undefined) return fixInput(run, context);
  const failed = options.fix ? await fixFiles(run, context) : [];
  const reports = openReports(outputs, run.settings, context);
  const counts = { files: 0, error: 0, warning: 0 };
  for await (const file of checkSources(run)) {
    if (context.host.stdout.destroyed) return exit.done;
    tally(file, counts, failed);
    reports.add(file);
  }
  const none = counts.files === 0 && failed.length === 0 ? sentenceOfNone(options, messages) : undefined;
  await reports.finish(counts.files, failed);
  say(context, ...failed, none ?? checking.summary(counts.files, counts.error, counts.warning));
  const isTooMuch = counts.warning > most;
  if (isTooMuch) say(context, checking.tooManyWarnings(most));
  if (failed.length > 0) return exit.couldNot;
  return counts.error > 0 || isTooMuch ? exit.findings : exit.done;
}

function tally(
  { problem, findings }: CheckedFile,
  counts: { files: number; error: number; warning: number },
  failed: string[],
): void {
  if (problem !== undefined) failed.push(problem);
  else counts.files += 1;
  for (const { severity } of findings) counts[severity] += 1;
}

/** What to say when there was nothing to check. Errors: a UserError where that is a mistake. */
function sentenceOfNone({ staged, base, shard }: CheckOptions, { checking }: Messages): string {
  if (shard !== undefined) return checking.nothingInShard;
  if (staged || base !== undefined) return checking.nothingChanged;
  throw new UserError(checking.nothing, checking.nothingOurs);
}

function inputOf(paths: readonly string[], options: CheckOptions, messages: Messages) {
  const { fix = false, staged = false, base, stdinFilename, today, shard, cache = true, rule = [] } = options;
  if (fix && staged) throw new UserError(messages.checking.notTogether('--fix', '--staged'));
  const jobs = count('--jobs', options.jobs, messages);
  return {
    paths,
    staged,
    rules: Object.fromEntries(rule.map(ruleIn)),
    cache: cache && !fix,
    ...(base === undefined ? {} : { base }),
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
    ...(today === undefined ? {} : { today }),
    ...(shard === undefined ? {} : { shard }),
    ...(jobs === undefined ? {} : { jobs: Math.max(1, jobs) }),
  };
}

/** "id=severity"; whether there is such a rule and severity is for the check to say. */
function ruleIn(word: string): [string, Severity] {
  const [id = '', ...severity] = word.split('=');
  return [id, severity.join('=') as Severity];
}

function count(flag: string, text: string | undefined, { checking }: Messages): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/u.test(text)) throw new UserError(checking.notACount(flag, text));
  return Number(text);
}

async function fixFiles(run: RunInput, context: Context): Promise<string[]> {
  const fix = await import('../app/check/fix.ts');
  const { files, count: fixes, problems } = fix.fixFiles(run);
  if (files > 0) say(context, context.messages.checking.fixed(fixes, files));
  return [...problems];
}

/** One file from the input to the output, fixed; for editors. What is left to fix by hand goes to stderr. */
async function fixInput(run: RunInput, context: Context): Promise<number> {
  const fix = await import('../app/check/fix.ts');
  const { file, text, findings } = fix.fixInput(run);
  context.host.stdout.write(text);
  if (findings.length > 0) say(context, formatText(findings, new Map([[file, text]]), context.messages));
  return hasErrors(findings) ? exit.findings : exit.done;
}
