import { itemsEntry } from '../../record/document.ts';
import { tidyLine } from '../../text/tidy.ts';
import { type AnswerContext, bad, good, isRecord, type Kind, type ReadAnswer, readEach } from '../kind.ts';
import { chosenByTables, type GroupLine, goingUp, numberedLines, openLines } from '../lines.ts';
import { GONE } from '../renumber.ts';
import type { MergeValue } from '../values.ts';

/** Lines of the groups that say the same, in one. */
export const merge: Kind<'merge'> = {
  read(raw, _, context) {
    if (raw === null || raw === undefined) return good([]);
    if (!Array.isArray(raw)) return bad(context.messages.faults.notAList);
    const texts = (context.lines ?? []).filter(({ from }) => from.length === 0).map(({ text }) => text);
    const merged: MergeValue[] = [];
    return readEach(raw, (one) => {
      const read = readMerge(one, openLines(numberedLines(texts, merged)), context);
      if (read.ok) merged.push(read.value);
      return read;
    });
  },
  entries(value, { label }, { lines = [], messages }) {
    const items = value.map(({ line, of }) => ({
      text: line,
      parts: of.map((n) => ({ label: messages.programme.closing.line(n), text: lines[n - 1]?.text ?? '' })),
    }));
    return items.length === 0 ? [] : [itemsEntry(items, label)];
  },
  allowed: (_, { messages }) => messages.programme.closing.allowedMerge,
};

const typedMerge = /^m((?:[ ,]+\d{1,3})+)[ :]+(\S.*)$/iu;

/** Two lines or more that lie open, and a new text; or "m 3 7 the new line". */
export function readMerge(
  asked: unknown,
  open: readonly GroupLine[],
  { messages }: AnswerContext,
): ReadAnswer<MergeValue> {
  const { closing } = messages.programme;
  const [, numbers = '', text = ''] = (typeof asked === 'string' && typedMerge.exec(asked.trim())) || [];
  const raw = text === '' ? asked : { of: numbers, line: text };
  if (!isRecord(raw) || typeof raw.line !== 'string') return bad(closing.allowedMerge);
  const of = numbersIn(raw.of);
  if (of === undefined || of.length < 2) return bad(closing.twoAtLeast, ['of']);
  const strange = notThere(of, open);
  if (strange !== undefined) return bad(closing.notOpen(strange), ['of']);
  const line = tidyLine(raw.line);
  return line === '' ? bad(messages.faults.empty, ['line']) : good({ of, line });
}

/** What each table wrote on its card. */
export const tableCards: Kind<'table-cards'> = {
  read(raw, { most }, context) {
    const { messages } = context;
    // While cards come in, each begins with the number of its table.
    const isOpen = isRecord(raw) && Array.isArray(raw.lines);
    const cards = isOpen ? (raw.lines as unknown[]) : (raw ?? []);
    if (!Array.isArray(cards)) return bad(messages.faults.notAList);
    const read = readEach(cards, (card) => {
      const numbers = numbersIn(card);
      return readCard(isOpen ? numbers?.slice(1) : numbers, most, context);
    });
    if (!read.ok) return read;
    return good(read.value.length === 0 ? null : read.value.map(ascending).sort(byNumbers));
  },
  entries(value, { label }, { lines = [], messages }) {
    const items = chosenByTables(lines, value).map(({ line, tables }) => ({
      text: line.text,
      parts: [{ label: messages.programme.closing.tables, text: String(tables) }],
    }));
    return items.length === 0 ? [] : [itemsEntry(items, label)];
  },
  allowed: ({ most }, { messages }) => messages.programme.closing.allowedCards(most),
};

/** The numbers of one card. */
export function readCard(
  numbers: readonly number[] | undefined,
  most: number,
  { lines, messages }: AnswerContext,
): ReadAnswer<readonly number[]> {
  const { closing } = messages.programme;
  if (numbers === undefined || numbers.length === 0) return bad(closing.allowedCards(most));
  if (numbers.length > most) return bad(closing.atMost(most));
  const strange = lines && notThere(numbers, openLines(lines));
  if (strange === GONE) return bad(closing.chosenGone);
  return strange === undefined ? good(numbers) : bad(closing.notOpen(strange));
}

/** What goes up: what most tables chose; which of those that tie, people settle by talking. */
export const goUp: Kind<'go-up'> = {
  read(raw, { most }, { lines = [], tableCards: cards, messages }) {
    const { closing } = messages.programme;
    const numbers = numbersIn(raw);
    const wanted = Math.min(most, openLines(lines).length);
    if (numbers === undefined || numbers.length !== wanted) return bad(closing.exactly(wanted));
    const strange = notThere(numbers, openLines(lines));
    if (strange !== undefined) return bad(closing.notOpen(strange));
    const { clear, tied } = goingUp(lines, cards, most);
    const passed = clear.find((n) => !numbers.includes(n));
    if (passed !== undefined) return bad(closing.passedOver(passed));
    // Where fewer than that were chosen at all, people add what they like.
    const lower = tied.length === 0 ? undefined : numbers.find((n) => !clear.includes(n) && !tied.includes(n));
    return lower === undefined ? good(numbers) : bad(closing.notTied(lower, tied));
  },
  entries(value, { label }, { lines = [] }) {
    const items = value.flatMap((n) =>
      lines[n - 1] === undefined ? [] : [{ text: lines[n - 1]?.text ?? '', parts: [] }],
    );
    return items.length === 0 ? [] : [itemsEntry(items, label)];
  },
  allowed: ({ most }, { messages }) => messages.programme.closing.exactly(most),
};

/** A list of whole numbers, or those in a line, or one; nothing where something else stands among them. */
export function numbersIn(raw: unknown): number[] | undefined {
  const found = typeof raw === 'string' ? raw.trim().split(/[\s,]+/u) : typeof raw === 'number' ? [raw] : raw;
  if (!Array.isArray(found)) return undefined;
  const numbers = found.map((one) =>
    typeof one === 'number' || /^\d{1,3}$/u.test(String(one)) ? Number(one) : Number.NaN,
  );
  return numbers.every(Number.isInteger) ? numbers : undefined;
}

/** The first number of no open line, or that stands there twice. */
function notThere(numbers: readonly number[], open: readonly GroupLine[]): number | undefined {
  return numbers.find((n, at) => !open.some((line) => line.n === n) || numbers.indexOf(n) < at);
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((n, place) => n !== b[place]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
}
