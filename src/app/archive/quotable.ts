import type { Kept } from '../../core/archive/add-rows.ts';
import type { HandOverRow } from '../../core/archive/row.ts';
import { personalIn, withoutWords } from '../../core/archive/row-of.ts';
import type { PersonalKind } from '../../core/privacy/datum.ts';
import type { Clock, Words, Workplace } from '../ports.ts';

export interface AddPorts extends Words, Workplace, Clock {
  /** Asks whether a sentence in which something was found goes in as it is; nothing when people stop. Left out where nobody can be asked. */
  readonly mayQuote?: (row: HandOverRow, found: readonly PersonalKind[]) => Promise<boolean | undefined>;
}

interface Asking {
  readonly ports: AddPorts;
  readonly yes: boolean;
}

/**
 * A row whose texts may go in, or without them where something in them may lead to a person; nothing when people stop. `tell`
 * is called where nobody could be asked.
 */
export async function quotable(kept: Kept, { ports, yes }: Asking, tell: () => void): Promise<Kept | undefined> {
  const { privacy } = (await ports.project()).config;
  const found = yes ? [] : personalIn(kept.row, privacy).flatMap(({ isAllowed, kind }) => (isAllowed ? [] : [kind]));
  if (found.length === 0) return kept;
  if (ports.mayQuote === undefined) tell();
  const may = ports.mayQuote === undefined ? false : await ports.mayQuote(kept.row, found);
  if (may === undefined) return undefined;
  return may ? kept : { ...kept, row: withoutWords(kept.row) };
}
