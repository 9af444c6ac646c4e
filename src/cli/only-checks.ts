import { UserError } from '../core/user-error.ts';
import { version } from '../version.ts';
import type { Context } from './context.ts';
import { programName } from './program-name.ts';

/** What the checker as one file says to every other wish. */
export async function onlyChecks(_: () => void, { host, messages }: Context): Promise<number> {
  throw new UserError(messages.cli.onlyChecks(programName(host.cwd()), version));
}
