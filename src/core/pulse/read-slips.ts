import type { SlipFault, SlipRead } from '../toolkit/slip.ts';
import { type GroupedSlip, groupLetters } from './cut-pulse.ts';
import { type PulseSlip, readPulseSlip } from './pulse-slip.ts';
import type { PulseCut } from './schema.ts';
import type { Statements } from './statements.ts';

/** What is wrong with one line of a file of slips. */
export type LineFault =
  | { readonly is: 'slip'; readonly line: number; readonly card?: number; readonly fault: SlipFault }
  | { readonly is: 'card-twice'; readonly line: number; readonly card: number; readonly first: number };

/** All slips, or every fault: half a pulse is none. */
export type SlipsRead<T extends PulseSlip, F> =
  | { readonly ok: true; readonly slips: readonly T[] }
  | { readonly ok: false; readonly faults: readonly F[] };

export interface PulseWanted {
  readonly statements: Statements;
  /** How many slips were dealt, where that is known. */
  readonly dealt?: number | undefined;
  readonly cut?: PulseCut | undefined;
}

/** A slip a line; blank lines and those that begin with # are passed over. */
export function readSlips(text: string, wanted: PulseWanted): SlipsRead<PulseSlip | GroupedSlip, LineFault> {
  const slips: PulseSlip[] = [];
  const faults: LineFault[] = [];
  const seen = new Map<number, number>();
  for (const [at, own] of text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    if (own.trim() === '' || own.trimStart().startsWith('#')) continue;
    const line = at + 1;
    const read = readOne(own, wanted);
    faults.push(...seenBefore(read.ok ? read.value.card : read.card, line, seen));
    if (read.ok) slips.push(read.value);
    else faults.push(...read.faults.map((fault): LineFault => ({ is: 'slip', line, ...cardOf(read.card), fault })));
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, slips };
}

function seenBefore(card: number | undefined, line: number, seen: Map<number, number>): LineFault[] {
  if (card === undefined) return [];
  const first = seen.get(card);
  if (first !== undefined) return [{ is: 'card-twice', line, card, first }];
  seen.set(card, line);
  return [];
}

function cardOf(card: number | undefined): { card?: number } {
  return card === undefined ? {} : { card };
}

/** With a cut the letter of the group is the last word, in capitals or not. */
function readOne(text: string, { statements, dealt, cut }: PulseWanted): SlipRead<PulseSlip | GroupedSlip> {
  if (cut === undefined) return readPulseSlip(text, statements, dealt);
  const words = text.trim().split(/\s+/u);
  const letter = (words.at(-1) ?? '').toUpperCase();
  const group = Object.hasOwn(groupLetters[cut], letter) ? groupLetters[cut][letter] : undefined;
  const rest = /^\p{L}+$/u.test(letter) ? words.slice(0, -1).join(' ') : text;
  const read = readPulseSlip(rest, statements, dealt);
  if (group !== undefined) return read.ok ? { ok: true, value: { ...read.value, group } } : read;
  const fault: SlipFault = { is: 'suffix', letters: Object.keys(groupLetters[cut]).join('') };
  return read.ok ? { ok: false, card: read.value.card, faults: [fault] } : { ...read, faults: [...read.faults, fault] };
}
