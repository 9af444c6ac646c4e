import { join } from 'node:path';
import { type CheckSummary, check as checkFiles } from '../app/check/check.ts';
import type { FixJudge } from '../app/check/fix.ts';
import type { CheckInput, RuleSettings } from '../app/check/input.ts';
import { type Output, outputsOf } from '../app/check/outputs.ts';
import { hasErrors } from '../core/check/finding.ts';
import { formatText } from '../core/check/formats/text.ts';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { type Context, exit, say } from './context.ts';
import { openReports } from './open-reports.ts';
import { otherVersion } from './other-version.ts';
import { programName } from './program-name.ts';

export interface CheckOptions extends Omit<CheckInput, 'paths' | 'rules' | 'fix'> {
  readonly format?: readonly string[];
  readonly json?: boolean;
  readonly rule?: readonly string[];
  /** What stands behind the sign in "--fix=all"; nothing behind "--fix". */
  readonly fix?: string;
  /** Of the report for people only the counts. */
  readonly summary?: boolean;
  /** Whether to check again each time when something was saved. */
  readonly watch?: boolean;
}

/** `driehoek check`: every fault in cases, records and other files of ours, at its place; told as it goes. */
export async function check(
  paths: readonly string[],
  { format = [], json = false, rule = [], summary = false, watch = false, fix, ...own }: CheckOptions,
  context: Context & { readonly fixJudge?: FixJudge },
): Promise<number> {
  if (watch)
    return checkOnSave(paths, { format, json, rule, summary, ...(fix === undefined ? {} : { fix }), ...own }, context);
  const words = json ? [...format, 'json'] : format;
  const outputs = outputsOf(words, context.messages);
  if (summary) refuseSummary(outputs, context.messages);
  const input = { ...own, paths, rules: rulesIn(rule), ...fixIn(fix, context.messages) };
  if (input.fix && own.stdinFilename !== undefined) {
    const reports = [...(words.length > 0 ? ['--format'] : []), ...(summary ? ['--summary'] : [])];
    return fixInput(input, reports, context);
  }
  const reports = openReports(outputs, summary, context);
  const checking = await checkFiles(input, context);
  for await (const file of checking.files) {
    if (context.host.stdout.destroyed) return exit.done;
    reports.add(file);
  }
  const sum = checking.summary();
  await reports.finish(sum);
  const others = await otherVersion(input, context);
  if (others.length > 0) say(context, ...others);
  return tell(sum, input, context);
}

/** Until it is stopped, or its output is closed. Between the two lines around a check, editors replace what they show. */
async function checkOnSave(paths: readonly string[], options: CheckOptions, context: Context): Promise<number> {
  const { checking } = context.messages;
  const apart = (['fix', 'staged', 'base', 'stdinFilename'] as const).find(
    (one) => ![undefined, false].includes(options[one] as undefined | false),
  );
  if (apart !== undefined)
    throw new UserError(checking.notTogether('--watch', `--${apart === 'stdinFilename' ? 'stdin-filename' : apart}`));
  const { root, paths: own } = await context.project();
  const folders = [own.cases, own.records, ...['protocols', 'lenses', 'assignments'].map((name) => join(root, name))];
  const { savesIn } = await import('../files/saves-in.ts');
  for await (const _ of savesIn(folders)) {
    if (context.host.stdout.destroyed) break;
    say(context, checking.begins);
    await check(paths, options, context);
    say(context, checking.waits);
  }
  return exit.done;
}

/** "id=severity", as often as it was given; the use case judges what they are. */
function rulesIn(words: readonly string[]): RuleSettings {
  const pairs = words.map((word) => word.split('=')).map(([id = '', ...set]) => [id, set.join('=')]);
  return Object.fromEntries(pairs) as RuleSettings;
}

/** Errors: a UserError for a way to fix there is not. */
function fixIn(word: string | undefined, { checking }: Messages): Pick<CheckInput, 'fix'> {
  if (word === undefined) return {};
  if (word !== '' && word !== 'all') throw new UserError(checking.unknownFix(word));
  return { fix: word === 'all' ? word : true };
}

/** Only people read counts alone: programs count for themselves. */
function refuseSummary(outputs: readonly Output[], { checking }: Messages): void {
  const [first] = outputs;
  if (first && outputs.every(({ name }) => name !== 'text'))
    throw new UserError(checking.notTogether('--summary', `--format ${first.name}`));
}

/** 2 where something could not be read, 1 where something is wrong. */
function tell(summary: CheckSummary, input: CheckInput, context: Context): number {
  const { files, errors, warnings, maxWarnings, problems, fixed, nothing } = summary;
  const { checking } = context.messages;
  const none = { 'in-shard': checking.nothingInShard, changed: checking.nothingChanged };
  if (fixed.files > 0) say(context, checking.fixed(fixed.fixes, fixed.files));
  const count = { files, errors, warnings, failed: problems.length, isQuiet: input.quiet === true };
  const sum = nothing ? none[nothing] : checking.summary(count);
  // Of nothing that could be read there is nothing to say that it is in order.
  say(context, ...problems, ...(files === 0 && problems.length > 0 ? [] : [sum]), ...canFix(summary, input, context));
  const isTooMuch = warnings > maxWarnings;
  if (isTooMuch) say(context, checking.tooManyWarnings(maxWarnings));
  if (problems.length > 0) return exit.couldNot;
  return errors > 0 || isTooMuch ? exit.findings : exit.done;
}

/** What `--fix` would do, for whom that is of use: it changes files, not what is staged or comes in. */
function canFix({ fixable }: CheckSummary, input: CheckInput, { host, messages }: Context): string[] {
  const { fix, staged, stdinFilename } = input;
  const safe = fix ? 0 : fixable.safe;
  const offered = fix === 'all' ? 0 : fixable.offered;
  if (staged || stdinFilename !== undefined) return [];
  const { canFix: byItself, canPropose } = messages.checking;
  const program = programName(host.cwd());
  return [...(safe > 0 ? [byItself(safe, program)] : []), ...(offered > 0 ? [canPropose(offered, program)] : [])];
}

/** One text from the input to the output, fixed; for editors. What is left to people goes to stderr. */
async function fixInput(input: CheckInput, [report]: readonly string[], context: Context): Promise<number> {
  const { host, messages } = context;
  if (report !== undefined) throw new UserError(messages.checking.notTogether('--fix --stdin-filename', report));
  const { text, findings } = await (await import('../app/check/fix.ts')).fixInput(input, context);
  host.stdout.write(text);
  const sources = new Map(findings.map(({ file }) => [file, text.toString()]));
  if (findings.length > 0) say(context, formatText(findings, sources, messages));
  return hasErrors(findings) ? exit.findings : exit.done;
}
