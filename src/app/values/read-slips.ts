import type { SlipRead } from '../../core/toolkit/slip.ts';
import { UserError } from '../../core/user-error.ts';
import type { Deck } from '../../core/values/deck.ts';
import { readSortSlip, type SortSlip } from '../../core/values/sort-slip.ts';
import { inputText } from '../input-text.ts';
import type { Words, Workplace } from '../ports.ts';

interface SlipsOf {
  readonly deck: Deck;
  /** How many slips were dealt. */
  readonly dealt: number | undefined;
}

/** A line for each slip; empty lines and those that begin with # are none. Errors: a UserError with every fault at its line. */
export async function readSlips(
  named: string,
  { deck, dealt }: SlipsOf,
  ports: Words & Workplace,
): Promise<readonly SortSlip[]> {
  const { values } = ports.messages;
  const file = named === '-' ? '<stdin>' : named;
  const lineOf = new Map<number, number>();
  const slips: SortSlip[] = [];
  const faults: string[] = [];
  const lines = (await inputText(named, ports)).replace(/^\ufeff/u, '').split(/\r\n?|\n/u);
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const read = readSortSlip(line, deck, dealt);
    const first = read.ok ? lineOf.get(read.value.card) : undefined;
    if (!read.ok) faults.push(...faultsOf(read, ports).map((said) => values.fault(file, at + 1, said)));
    else if (first !== undefined) faults.push(values.fault(file, at + 1, values.twice(read.value.card, first)));
    else {
      slips.push(read.value);
      lineOf.set(read.value.card, at + 1);
    }
  }
  if (faults.length > 0) throw new UserError([...faults, values.faults(faults.length)].join('\n'), values.faultsHint);
  if (slips.length === 0) throw new UserError(values.noSlips(file), values.noSlipsHint);
  return slips;
}

function faultsOf(
  { card, faults }: Extract<SlipRead<never>, { ok: false }>,
  { messages: { toolkit } }: Pick<Words, 'messages'>,
): string[] {
  const { fault: inWords, refused } = toolkit.slip;
  return faults.map((fault) => (card === undefined ? inWords(fault) : refused(card, inWords(fault))));
}
