import type { CheckRun } from '../core/check/run.ts';
import { inWords } from '../files/in-words.ts';
import type { Context } from './context.ts';

/** Adds an overview to the page of a GitHub job, where GitHub has given a file for it and there is something to say. */
export async function addJobSummary(run: CheckRun, { host, messages }: Context): Promise<void> {
  const path = host.env.GITHUB_STEP_SUMMARY ?? '';
  if (path === '' || run.findings.length + run.problems.length === 0) return;
  const { formatJobSummary } = await import('../core/check/formats/job-summary.ts');
  const { appendToFile } = await import('../files/append-to-file.ts');
  inWords(path, messages, () => appendToFile(path, formatJobSummary(run, messages)));
}
