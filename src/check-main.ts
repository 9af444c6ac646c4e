import { checkRow } from './cli/check-row.ts';
import { followUpRow } from './cli/follow-up-row.ts';
import { notInOneFile } from './cli/not-in-one-file.ts';
import { programOf } from './cli/run-program.ts';

/**
 * The program with `check` and `follow-up`, as one file: it starts sooner in hooks and editors, which run it all day, and a
 * team can have it in its own repository. Another command that it is to know is a row here.
 */
export const main = programOf([checkRow, followUpRow], {
  'commander.help': notInOneFile,
  'commander.unknownCommand': notInOneFile,
});

/** A thread of `check`. */
export async function thread(): Promise<void> {
  (await import('./check-thread.ts')).examineForOthers();
}
