import { checkRow } from './cli/check-row.ts';
import { onlyChecks } from './cli/only-checks.ts';
import { programOf } from './cli/run-program.ts';

/**
 * The program with `check` alone, as one file: it starts sooner in hooks and editors, which run it all day, and a team can
 * have it in its own repository. Another command that it is to know is a row here.
 */
export const main = programOf([checkRow], { 'commander.help': onlyChecks, 'commander.unknownCommand': onlyChecks });

/** A thread of `check`. */
export async function thread(): Promise<void> {
  (await import('./check-thread.ts')).examineForOthers();
}
