import { pulseExample, sortLine } from '../../kit/slip-examples.ts';
import { countPulse } from '../../pulse/count-pulse.ts';
import { readPulseSlip } from '../../pulse/pulse-slip.ts';
import { textEntry } from '../../record/document.ts';
import { pulseSentences, sortSentences } from '../../toolkit/sentences.ts';
import type { SlipRead } from '../../toolkit/slip.ts';
import { countSort } from '../../values/count-sort.ts';
import { readSortSlip } from '../../values/sort-slip.ts';
import {
  type AnswerContext,
  type Asked,
  bad,
  type Fault,
  good,
  isRecord,
  type Kind,
  type ReadAnswer,
} from '../kind.ts';
import { isTruePulse, isTrueSort } from './true-counts.ts';

/** Reads the line of one slip. */
export type ReadSlip = (line: string, dealt?: number) => SlipRead<{ readonly card: number }>;

export function deckOf({ deck }: Asked<'sort'>, { material }: AnswerContext) {
  return material?.decks.find(({ id }) => id === deck);
}

export function statementsOf({ statements }: Asked<'pulse'>, { material }: AnswerContext) {
  return material?.statements.find(({ id }) => id === statements);
}

/** How the slips of a step are read; nothing where the step names cards or statements that are not there. */
export function slipReader(asked: Asked<'sort'> | Asked<'pulse'>, context: AnswerContext): ReadSlip | undefined {
  if (asked.kind === 'sort') {
    const deck = deckOf(asked, context);
    return deck && ((line, dealt) => readSortSlip(line, deck, dealt));
  }
  const statements = statementsOf(asked, context);
  return statements && ((line, dealt) => readPulseSlip(line, statements, dealt));
}

/** The sort of a group from the lines of its slips. Once it is counted nothing of a single slip is left. */
export const sort: Kind<'sort'> = {
  isSilent: () => true,
  read(raw, asked, context) {
    const deck = deckOf(asked, context);
    if (deck === undefined) return bad(context.messages.cli.noSuch.decks(asked.deck));
    if (isCounted(raw)) return isTrueSort(raw, deck) ? good(raw) : bad(context.messages.toolkit.slip.untrue);
    const read = readLines(raw, (line) => readSortSlip(line, deck), context);
    return read.ok ? good(read.value && { deck: deck.id, ...countSort(read.value, deck) }) : read;
  },
  entries(value, asked, context) {
    const deck = deckOf(asked, context);
    return value && deck ? [textEntry(sortSentences(value, deck, context.messages).join(' '))] : [];
  },
  allowed(asked, context) {
    const deck = deckOf(asked, context);
    return context.messages.toolkit.slip.allowed(deck === undefined ? '3 …' : sortLine(deck));
  },
};

/** The pulse of a group, the same way. */
export const pulse: Kind<'pulse'> = {
  isSilent: () => true,
  read(raw, asked, context) {
    const statements = statementsOf(asked, context);
    if (statements === undefined) return bad(context.messages.cli.noSuch.statements(asked.statements));
    if (isCounted(raw)) return isTruePulse(raw, statements) ? good(raw) : bad(context.messages.toolkit.slip.untrue);
    const read = readLines(raw, (line) => readPulseSlip(line, statements), context);
    return read.ok ? good(read.value && { statements: statements.id, ...countPulse(read.value, statements) }) : read;
  },
  entries(value, asked, context) {
    const statements = statementsOf(asked, context);
    return value && statements ? [textEntry(pulseSentences(value, statements, context.messages).join(' '))] : [];
  },
  allowed(asked, context) {
    const list = statementsOf(asked, context);
    return context.messages.toolkit.slip.allowed(list === undefined ? '3 …' : pulseExample(list.statements.length));
  },
};

/** What was counted before, as a session or an answers file of it holds it: anybody may have changed it since. */
function isCounted(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return isRecord(raw) && 'people' in raw;
}

/** A list of lines, or the lines that came in so far; nothing at all where nobody handed in a slip. */
function readLines<S extends { readonly card: number }>(
  raw: unknown,
  readSlip: (line: string) => SlipRead<S>,
  { messages }: AnswerContext,
): ReadAnswer<S[] | null> {
  const lines = isRecord(raw) ? raw.lines : (raw ?? []);
  if (!Array.isArray(lines)) return bad(messages.faults.notAList);
  const slips: S[] = [];
  const faults: Fault[] = [];
  for (const [index, line] of lines.entries()) {
    const read = typeof line === 'string' ? readSlip(line) : undefined;
    if (read === undefined) faults.push({ path: [index], message: messages.faults.notText });
    else if (!read.ok) faults.push(...faultsOf(read, index, messages));
    else if (slips.some(({ card }) => card === read.value.card))
      faults.push({ path: [index], message: messages.toolkit.slip.twice(read.value.card), card: read.value.card });
    else slips.push(read.value);
  }
  if (faults.length > 0) return { ok: false, faults };
  return good(slips.length === 0 ? null : slips);
}

function faultsOf(
  { card, faults }: Extract<SlipRead<never>, { ok: false }>,
  index: number,
  { toolkit: { slip } }: AnswerContext['messages'],
): Fault[] {
  return faults.map((fault) => ({
    path: [index],
    message: slip.fault(fault),
    ...(card === undefined ? {} : { card }),
  }));
}
