import { checkRow } from './cli/check-row.ts';
import { programOf } from './cli/run-program.ts';

/** The program with `check` alone: built as one file, it starts sooner in hooks and editors, which run it all day. */
export const main = programOf([checkRow]);
