import type { Messages } from '../../../language/messages.ts';
import type { OpenPromise } from './result.ts';

/** What was promised, by whom, and in which record. */
export function deedIn({ kind, what, role, file }: OpenPromise, { report: { own } }: Messages): string {
  const deed = kind === 'word-back' ? own.wordBack(what) : kind === 'look-back' ? own.lookBack : what;
  return own.promise(deed, role, file);
}
