import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';

/** Lets `act` write. Errors: a UserError that names the file as people see it, where the system does not let us. */
export function inWords<T>(name: string, { files }: Messages, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(files.cannotWrite(name, code), files.cannotWriteHint(code));
  }
}
