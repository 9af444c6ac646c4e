import { programOf } from './cli/run-program.ts';
import { commandTable } from './cli/table.ts';

/** Runs the program and gives its exit code: 0 done, 1 findings, 2 could not, 128 and the number of a signal. Never exits by itself. */
export const main = programOf(commandTable, {
  'commander.help': async (help, context) => {
    const { greet } = await import('./cli/greet.ts');
    return greet(help, context);
  },
});
