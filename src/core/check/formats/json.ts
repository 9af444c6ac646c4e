import { checkResultOf } from '../check-result.ts';
import { printJson } from '../log-safety.ts';
import type { CheckRun } from '../run.ts';

/** For programs. Text is exactly that of the findings. */
export function formatJson(run: CheckRun): string {
  return printJson(checkResultOf(run));
}
