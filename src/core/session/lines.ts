import { answerOf, lineTextsOf, tableOf } from './answered.ts';
import type { Session } from './fold.ts';
import type { MergeValue, ValueOf } from './values.ts';

/** One line on the wall of a closing session. */
export interface GroupLine {
  /** By which the tables call it, from 1. */
  readonly n: number;
  readonly text: string;
  /** The numbers of those it was merged from. */
  readonly from: readonly number[];
  /** Whether it lies beneath another one. */
  readonly isBeneath: boolean;
}

/** The lines by their numbers: those that were merged come behind the others, so that no number changes. */
export function numberedLines(texts: readonly string[], merged: readonly MergeValue[]): GroupLine[] {
  const beneath = new Set(merged.flatMap(({ of }) => of));
  return [
    ...texts.map((text) => ({ text, from: [] })),
    ...merged.map(({ line, of }) => ({ text: line, from: of })),
  ].map((line, at) => ({ n: at + 1, ...line, isBeneath: beneath.has(at + 1) }));
}

/** What tables can choose from. */
export function openLines(lines: readonly GroupLine[] = []): GroupLine[] {
  return lines.filter(({ isBeneath }) => !isBeneath);
}

/** The lines of a session that has them. */
export function linesOf(session: Session, merging?: readonly MergeValue[]): GroupLine[] | undefined {
  if (tableOf(session, 'lines') === undefined) return undefined;
  const merged = merging ?? answerOf<readonly MergeValue[]>(session, 'merge') ?? [];
  return numberedLines(lineTextsOf(session) ?? [], merged);
}

export function tableCardsOf(session: Session): ValueOf['table-cards'] | undefined {
  return answerOf<ValueOf['table-cards']>(session, 'table-cards');
}

/** The texts of the lines that go up. */
export function raisedIn(session: Session): string[] {
  const numbers = answerOf<readonly number[]>(session, 'go-up') ?? [];
  const lines = linesOf(session) ?? [];
  return numbers.flatMap((n) => lines[n - 1]?.text ?? []);
}

/** How many tables chose each line, the most first. */
export function chosenByTables(lines: readonly GroupLine[], cards: ValueOf['table-cards'] = null) {
  const all = (cards ?? []).flat();
  return openLines(lines)
    .map((line) => ({ line, tables: all.filter((n) => n === line.n).length }))
    .filter(({ tables }) => tables > 0)
    .sort((a, b) => b.tables - a.tables || a.line.n - b.line.n);
}

/** What the tables settled, and the lines that tie for what is left: those are talked out. */
export function goingUp(
  lines: readonly GroupLine[],
  cards: ValueOf['table-cards'] | undefined,
  most: number,
): { readonly clear: readonly number[]; readonly tied: readonly number[] } {
  const chosen = chosenByTables(lines, cards ?? null);
  const last = chosen[most - 1]?.tables ?? 0;
  const at = (isIt: (tables: number) => boolean) =>
    chosen.filter(({ tables }) => isIt(tables)).map(({ line }) => line.n);
  const isTied = chosen.length > most && chosen[most]?.tables === last;
  if (!isTied) return { clear: chosen.slice(0, most).map(({ line }) => line.n), tied: [] };
  return { clear: at((tables) => tables > last), tied: at((tables) => tables === last) };
}
