import { UserError } from '../../core/user-error.ts';
import type { Words, Workplace } from '../ports.ts';
import { keepHeld, openProgramme } from './open-programme.ts';

/** Enters a new record in its programme. A plan that has gone or cannot be read is left: the record says itself where it belongs. */
export async function enterHeld(named: string, ports: Words & Workplace): Promise<void> {
  try {
    keepHeld(await openProgramme(named, ports), ports);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}
