import { UserError } from '../core/user-error.ts';
import { version } from '../version.ts';
import type { Context } from './context.ts';
import { programName } from './program-name.ts';

/** What the program as one file says to every other wish. */
export async function notInOneFile(_: () => void, { host, messages }: Context): Promise<number> {
  throw new UserError(messages.cli.onlyThese(programName(host.cwd()), version));
}
