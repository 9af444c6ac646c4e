import type { CheckWishes } from '../../app/check/options.ts';
import { type CheckedFile, checkSources, type RunWishes } from '../../app/check/run.ts';
import { UserError } from '../../core/user-error.ts';
import { type Context, exit, say } from '../context.ts';
import { openReport } from './report.ts';

interface Told {
  /** Sentences about what went wrong so far. */
  readonly problems: readonly string[];
  /** What to say when nothing was there to check; without, that is an error. */
  readonly none?: string;
}

/** Checks, tells as it goes, and gives the exit code: 2 where something could not be read, 1 where something is wrong. */
export async function tell(
  run: RunWishes,
  wishes: CheckWishes,
  { problems, none }: Told,
  context: Context,
): Promise<number> {
  const { checking } = context.messages;
  const report = openReport(wishes.outputs, run.settings, context);
  const counts = { files: 0, error: 0, warning: 0 };
  const failed = [...problems];
  for await (const file of checkSources(run)) {
    if (context.host.stdout.destroyed) return exit.done;
    count(file, counts, failed);
    report.add(file);
  }
  if (counts.files === 0 && failed.length === 0 && none === undefined)
    throw new UserError(checking.nothing, checking.nothingOurs);
  await report.finish(counts.files);
  say(
    context,
    ...failed,
    counts.files === 0 && failed.length === 0 && none
      ? none
      : checking.summary(counts.files, counts.error, counts.warning),
  );
  const isTooMuch = counts.warning > wishes.maxWarnings;
  if (isTooMuch) say(context, checking.tooManyWarnings(wishes.maxWarnings));
  if (failed.length > 0) return exit.couldNot;
  return counts.error > 0 || isTooMuch ? exit.findings : exit.done;
}

function count(
  { problem, findings }: CheckedFile,
  counts: { files: number; error: number; warning: number },
  failed: string[],
): void {
  if (problem !== undefined) failed.push(problem);
  else counts.files += 1;
  for (const { severity } of findings) counts[severity] += 1;
}
