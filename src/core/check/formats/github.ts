import type { CheckRun } from '../run.ts';

/** Findings as JSON. */
export function formatGithub(run: CheckRun): string {
  return JSON.stringify(run, null, 2);
}
