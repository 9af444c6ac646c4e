import { rowKey } from './coded-rows.ts';
import { type LedgerState, openPeriod } from './ledger.ts';
import { isOver, type Period } from './period.ts';
import type { HandOverRow } from './row.ts';
import { withoutWords } from './row-of.ts';

/** A row as an archive keeps it: under the half-year in which it counts. */
export interface Kept {
  readonly row: HandOverRow;
  /** Whether it came after its own half-year was released. */
  readonly isLate: boolean;
}

/** Why a row is not taken. */
export type LeftOut =
  | { readonly code: 'not-over' | 'two-teams' | 'released' | 'late-pulse' | 'personal' }
  /** The team under which the archive has it. */
  | { readonly code: 'other-team'; readonly team: string };

export type RowFate =
  | { readonly took: 'added' | 'late' | 'changed' | 'answer'; readonly kept: Kept }
  | { readonly took: 'nothing' }
  | { readonly took: 'left-out'; readonly why: LeftOut };

/** What is known of an archive while rows come in. */
export interface Book {
  readonly state: LedgerState;
  readonly today: string;
  /** By `rowKey`. */
  readonly rows: Map<string, Kept>;
  /** By row alone: a row is drawn by chance, so the same one under another team is the same session. */
  readonly byRow: Map<string, Kept[]>;
}

export function openBook(kept: readonly Kept[], state: LedgerState, today: string): Book {
  const book: Book = { state, today, rows: new Map(), byRow: new Map() };
  for (const own of kept) enter(book, own);
  return book;
}

/** Puts a row in, in the place of the same one. */
export function enter({ rows, byRow }: Book, own: Kept): void {
  const { row } = own.row;
  rows.set(rowKey(own.row), own);
  byRow.set(row, [...(byRow.get(row) ?? []).filter((one) => one.row.team !== own.row.team), own]);
}

/** A file of a team: its last half-year that is over is the one it is about; rows of earlier ones bring answers. */
export interface Incoming {
  readonly period: Period;
  /** Teams of which the archive has other rows of that half-year, and none of these: two teams may go by one name. */
  readonly strangers: ReadonlySet<string>;
}

export function incomingOf(rows: readonly HandOverRow[], book: Book): Incoming {
  const period = rows.reduce(
    (last, row) => (row.period > last && isOver(row.period, book.today) ? row.period : last),
    '',
  );
  const own = rows.filter((row) => row.period === period);
  const known = new Set(own.filter((row) => book.rows.has(rowKey(row))).map(({ team }) => team));
  const there = new Set<string>();
  for (const { row, isLate } of book.rows.values()) if (!isLate && row.period === period) there.add(row.team);
  return { period, strangers: new Set([...there].filter((team) => !known.has(team))) };
}

/** What becomes of one row; nothing is changed yet. */
export function fateOf(row: HandOverRow, { period, strangers }: Incoming, book: Book): RowFate {
  const { state, today, rows, byRow } = book;
  if (!isOver(row.period, today)) return { took: 'left-out', why: { code: 'not-over' } };
  const known = rows.get(rowKey(row));
  if (known !== undefined) return fateOfKnown(row, known, row.period < period, state);
  // What brings an answer goes without its words.
  const twin = byRow.get(row.row)?.find((one) => isSame(withoutWords(one.row), withoutWords(row)));
  if (twin !== undefined) return { took: 'left-out', why: { code: 'other-team', team: twin.row.team } };
  if (row.period === period && strangers.has(row.team)) return { took: 'left-out', why: { code: 'two-teams' } };
  const counted = openPeriod(row.period, state);
  const isLate = counted !== row.period;
  const own = state.withdrawn.has(rowKey(row)) ? withoutWords(row) : row;
  return { took: isLate ? 'late' : 'added', kept: { row: { ...own, period: counted }, isLate } };
}

/** After its release a row only learns what came of its question; so does one that comes along with a later half-year. */
function fateOfKnown(row: HandOverRow, known: Kept, isEarlier: boolean, state: LedgerState): RowFate {
  const own = state.withdrawn.has(rowKey(row)) ? withoutWords(row) : row;
  const isReleased = state.released.has(known.row.period);
  const isOther = !isSame(known.row, own);
  if (!isEarlier && !isReleased && isOther)
    return { took: 'changed', kept: { ...known, row: { ...withAnswer(own, known.row), period: known.row.period } } };
  const answered = withAnswer(known.row, row);
  if (answered !== known.row) return { took: 'answer', kept: { ...known, row: answered } };
  // What was left without its words when it came is the same row.
  const isNew = !isEarlier && isOther && !isSame(withoutWords(known.row), withoutWords(own));
  return isNew ? { took: 'left-out', why: { code: 'released' } } : { took: 'nothing' };
}

const ranks: Readonly<Record<string, number>> = { open: 1, no: 2, late: 3, yes: 3 };

/** An answer is only ever learned: an older file does not take it back. */
function withAnswer(known: HandOverRow, { asked_of, answer }: HandOverRow): HandOverRow {
  const isMore = (ranks[answer ?? ''] ?? 0) > (ranks[known.answer ?? ''] ?? 0);
  return isMore ? { ...known, asked_of: known.asked_of ?? asked_of, answer } : known;
}

/** Whether two rows say the same, besides what changes by itself and who says it. */
function isSame(one: HandOverRow, other: HandOverRow): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf(row: HandOverRow): string {
  const { domain, position, themes, theme_words, sides, moved, dissent, needs, needs_from, release, sentence } = row;
  const said = [themes, theme_words, sides, moved, dissent, needs, needs_from, release, sentence];
  return JSON.stringify([domain, position, ...said]);
}
