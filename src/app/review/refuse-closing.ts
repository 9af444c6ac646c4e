import type { Protocol } from '../../core/protocol/schema.ts';
import { UserError } from '../../core/user-error.ts';
import type { Words } from '../ports.ts';

/** A form that closes a programme has the lines of all groups, and no case. Errors: a UserError for such a form. */
export function refuseClosing({ purpose, title }: Protocol, { messages }: Pick<Words, 'messages'>): void {
  const { closesProgramme, closesProgrammeHint } = messages.programme;
  if (purpose === 'closing') throw new UserError(closesProgramme(title), closesProgrammeHint);
}
