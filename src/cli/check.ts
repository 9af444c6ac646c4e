import { basename } from 'node:path';
import { changedSources, sourcesFor, stdinSource } from '../app/check/gather.ts';
import { type CheckOptions, checkWishes } from '../app/check/options.ts';
import { refuseUnknownRules } from '../app/check/refuse-unknown-rules.ts';
import type { Source } from '../app/check/source.ts';
import { settingsOf } from '../core/check/settings.ts';
import { isInShard } from '../core/text/shard.ts';
import { UserError } from '../core/user-error.ts';
import type { Surroundings } from '../files/find-files.ts';
import { tell } from './check/tell.ts';
import { type Context, say } from './context.ts';

/** `driehoek check`: every fault in cases, records and other files of ours, at its place. */
export async function check(words: readonly string[], options: CheckOptions, context: Context): Promise<number> {
  const wishes = checkWishes(options, context);
  const project = await context.project();
  const around = { cwd: context.cwd, project, messages: context.messages };
  const settings = settingsOf(project.config, context.language, wishes.severities);
  refuseUnknownRules(project.configFile, settings, context);
  const all = await gather(words, options, around, context);
  const { shard } = wishes;
  const sources = shard ? all.filter(({ path }) => isInShard(basename(path), shard)) : all;
  const problems: string[] = [];
  if (options.fix) {
    const { fixFiles, fixStdin } = await import('../app/check/fix.ts');
    if (options.stdinFilename !== undefined) return fixStdin(sources, settings, wishes.today, context);
    const fixed = fixFiles(sources, settings, wishes.today, context);
    problems.push(...fixed.problems);
    if (fixed.files > 0) say(context, context.messages.checking.fixed(fixed.count, fixed.files));
  }
  const cacheIn = options.cache === false || options.fix ? {} : { cacheIn: project.root };
  const { today, jobs, threadsFrom } = wishes;
  const run = { sources, settings, messages: context.messages, today, jobs, threadsFrom, ...cacheIn };
  return tell(run, wishes, { problems, ...whenNone(options, context) }, context);
}

/** What to say when there is nothing to check, where that is no mistake. */
function whenNone({ staged, base, shard }: CheckOptions, { messages: { checking } }: Context): { none?: string } {
  if (shard !== undefined) return { none: checking.nothingInShard };
  return staged || base !== undefined ? { none: checking.nothingChanged } : {};
}

async function gather(
  words: readonly string[],
  { staged, base, stdinFilename }: CheckOptions,
  around: Surroundings,
  { input }: Context,
): Promise<Source[]> {
  const { cwd, messages } = around;
  if (stdinFilename !== undefined) return [stdinSource(stdinFilename, await input(), around)];
  if (words.includes('-')) throw new UserError(messages.checking.stdinName);
  if (!staged && base === undefined) return sourcesFor(words, around);
  const { filesChangedSince, stagedFiles } = await import('../files/git.ts');
  return changedSources(
    base === undefined ? stagedFiles(cwd, messages) : filesChangedSince(base, cwd, messages),
    words,
    around,
  );
}
