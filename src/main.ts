import type { Host } from './commands/context.ts';
import { runProgram } from './commands/shared/run-program.ts';
import { commandTable } from './commands/table.ts';

/** Runs the program and gives its exit code: 0 done, 1 findings, 2 could not, 130 interrupted. Never exits by itself. */
export function main(argv: readonly string[], host: Host): Promise<number> {
  return runProgram(argv, host, commandTable, async (help, context) => {
    const { greet } = await import('./commands/greet.ts');
    return greet(help, context);
  });
}
