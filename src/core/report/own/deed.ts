import type { Messages } from '../../../language/messages.ts';
import { deedOf } from '../../follow-up/select.ts';
import type { OpenPromise } from '../../results/follow-up.ts';

/** What was promised, by whom, and in which record. */
export function deedIn(one: OpenPromise, messages: Messages): string {
  return messages.report.own.promise(deedOf(one, messages), one.role, one.file);
}
