import { sortLine } from '../../core/kit/slip-examples.ts';
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
  const { values, toolkit } = ports.messages;
  const file = named === '-' ? '<stdin>' : named;
  const all = linesIn(await inputText(named, ports)).map(({ n, line }) => ({
    n,
    read: readSortSlip(line, deck, dealt),
  }));
  const first = new Map<number, number>();
  const wrong = all.flatMap(({ n, read }) => {
    const twice = read.ok ? first.get(read.value.card) : undefined;
    if (read.ok && twice === undefined) first.set(read.value.card, n);
    const said = read.ok
      ? twice === undefined
        ? []
        : [toolkit.slip.twice(read.value.card, twice)]
      : faultsOf(read, ports);
    return said.length === 0 ? [] : [said.map((fault) => values.fault(file, n, fault))];
  });
  if (wrong.length > 0)
    throw new UserError([...wrong.flat(), values.faults(wrong.length)].join('\n'), values.faultsHint(sortLine(deck)));
  if (all.length === 0)
    throw new UserError(values.noSlips(file), values.noSlipsHint(deck.cards.length, sortLine(deck)));
  return all.flatMap(({ read }) => (read.ok ? [read.value] : []));
}

function linesIn(text: string): { readonly n: number; readonly line: string }[] {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n?|\n/u);
  return lines.flatMap((line, at) => (/^\s*(?:#|$)/u.test(line) ? [] : [{ n: at + 1, line }]));
}

/** Each fault once, however often it is on the line. */
function faultsOf(
  { card, faults }: Extract<SlipRead<never>, { ok: false }>,
  { messages: { toolkit } }: Pick<Words, 'messages'>,
): string[] {
  const { fault: inWords, refused } = toolkit.slip;
  const said = faults.map((fault) => (card === undefined ? inWords(fault) : refused(card, inWords(fault))));
  return [...new Set(said)];
}
