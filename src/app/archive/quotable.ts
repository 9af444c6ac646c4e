import type { Kept } from '../../core/archive/add-rows.ts';
import { personalIn, withoutWords } from '../../core/archive/row-of.ts';
import type { AddPorts } from './add-files.ts';

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
