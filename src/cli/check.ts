import { type CheckSummary, check as checkFiles } from '../app/check/check.ts';
import type { CheckInput, RuleSettings } from '../app/check/input.ts';
import { outputsOf } from '../app/check/outputs.ts';
import { hasErrors } from '../core/check/finding.ts';
import { formatText } from '../core/check/formats/text.ts';
import { UserError } from '../core/user-error.ts';
import { type Context, exit, say } from './context.ts';
import { openReports } from './open-reports.ts';

export interface CheckOptions extends Omit<CheckInput, 'paths' | 'rules'> {
  readonly format?: readonly string[];
  readonly json?: boolean;
  readonly rule?: readonly string[];
}

/** `driehoek check`: every fault in cases, records and other files of ours, at its place; told as it goes. */
export async function check(
  paths: readonly string[],
  { format = [], json = false, rule = [], ...own }: CheckOptions,
  context: Context,
): Promise<number> {
  const words = json ? [...format, 'json'] : format;
  const outputs = outputsOf(words, context.messages);
  const input = { ...own, paths, rules: rulesIn(rule) };
  if (own.fix && own.stdinFilename !== undefined) return fixInput(input, words, context);
  const reports = openReports(outputs, context);
  const { files, summary } = await checkFiles(input, context);
  for await (const file of files) {
    if (context.host.stdout.destroyed) return exit.done;
    reports.add(file);
  }
  const sum = summary();
  await reports.finish(sum);
  return tell(sum, context);
}

/** "id=severity", as often as it was given; the use case judges what they are. */
function rulesIn(words: readonly string[]): RuleSettings {
  const pairs = words.map((word) => word.split('=')).map(([id = '', ...set]) => [id, set.join('=')]);
  return Object.fromEntries(pairs) as RuleSettings;
}

/** 2 where something could not be read, 1 where something is wrong. */
function tell(summary: CheckSummary, context: Context): number {
  const { files, errors, warnings, maxWarnings, problems, fixed, nothing } = summary;
  const { checking } = context.messages;
  const none = { 'in-shard': checking.nothingInShard, changed: checking.nothingChanged };
  if (fixed.files > 0) say(context, checking.fixed(fixed.fixes, fixed.files));
  const sum = nothing ? none[nothing] : checking.summary(files, errors, warnings);
  // Of nothing that could be read there is nothing to say that it is in order.
  say(context, ...problems, ...(files === 0 && problems.length > 0 ? [] : [sum]));
  const isTooMuch = warnings > maxWarnings;
  if (isTooMuch) say(context, checking.tooManyWarnings(maxWarnings));
  if (problems.length > 0) return exit.couldNot;
  return errors > 0 || isTooMuch ? exit.findings : exit.done;
}

/** One text from the input to the output, fixed; for editors. What is left to people goes to stderr. */
async function fixInput(input: CheckInput, formats: readonly string[], context: Context): Promise<number> {
  const { host, messages } = context;
  if (formats.length > 0) throw new UserError(messages.checking.notTogether('--fix --stdin-filename', '--format'));
  const { text, findings } = await (await import('../app/check/fix.ts')).fixInput(input, context);
  host.stdout.write(text);
  const sources = new Map(findings.map(({ file }) => [file, text.toString()]));
  if (findings.length > 0) say(context, formatText(findings, sources, messages));
  return hasErrors(findings) ? exit.findings : exit.done;
}
