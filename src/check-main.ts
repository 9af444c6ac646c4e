import { checkRow } from './commands/check-row.ts';
import type { Host } from './commands/context.ts';
import { runProgram } from './commands/shared/run-program.ts';

/** The program with `check` alone: built as one file, it starts sooner in hooks and editors, which run it all day. */
export function main(argv: readonly string[], host: Host): Promise<number> {
  return runProgram(argv, host, [checkRow]);
}
