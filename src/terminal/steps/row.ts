import type { Column } from '../../core/protocol/schema.ts';
import { readAnswer } from '../../core/session/kinds/registry.ts';
import { type Line, span } from '../look.ts';
import { typedDate } from '../typed-date.ts';
import { type Result, TYPING } from './asking.ts';
import { inTurn } from './in-turn.ts';
import type { Row, RowRun } from './rows.ts';

/** A row being filled: its place, its cells so far, and whether its first cell was left empty. */
interface Filling {
  readonly index: number;
  readonly isNew: boolean;
  readonly cells: Record<string, string>;
  ended: boolean;
}

/** Whether a row was left before its last cell. */
export function isUnfinished(row: Row, columns: readonly Column[]): boolean {
  return TYPING in row || columns.some(({ id }) => row[id] === undefined);
}

/** Asks the cells of one row; gives no row when the first cell of a new one stays empty. */
export async function fillRow(run: RowRun, index: number, known: Row): Promise<Result<Row | undefined>> {
  const { [TYPING]: typing, ...cells } = known;
  const filling: Filling = { index, isNew: index === run.rows.length, cells, ended: false };
  const from = run.wishes.columns.findIndex(({ id }) => id === typing || cells[id] === undefined);
  const next = (at: number) => (filling.ended ? undefined : fillCell(run, filling, at));
  const result = await inTurn(next, Math.max(0, from));
  if (result.type !== 'value') return result;
  return { type: 'value', value: filling.ended ? undefined : filling.cells };
}

function fillCell(run: RowRun, filling: Filling, at: number): Promise<Result<string>> | undefined {
  const column = run.wishes.columns[at];
  if (column === undefined) return undefined;
  return askCell(run, filling, column, at).then(async (result) => {
    if (result.type !== 'value') return result;
    const text = result.value.trim();
    if (at === 0 && text === '') filling.ended = true;
    else filling.cells[column.id] = text;
    run.asking.draft = withRow(run.rows, filling);
    await run.asking.question.keepDraft(run.asking.draft);
    return result;
  });
}

function withRow(rows: readonly Row[], { index, isNew, cells, ended }: Filling): readonly Row[] {
  if (ended) return rows;
  return isNew ? [...rows, { ...cells }] : rows.map((row, at) => (at === index ? { ...row, ...cells } : row));
}

async function askCell(run: RowRun, filling: Filling, column: Column, at: number): Promise<Result<string>> {
  const { asking, wishes, context, rows } = run;
  const { screen, faults, weekday } = asking.messages;
  const maySkip = (at === 0 && filling.isNew) || column.required === false;
  const small = {
    ask: `${screen.rowNumber(wishes.one, filling.index + 1)} ${column.ask}`,
    hint: hintFor(run, filling, at),
    bare: at > 0 || filling.index > 0,
  };
  const onDraft = (typed: string) => {
    asking.draft = withRow(rows, { ...filling, cells: { ...filling.cells, [column.id]: typed, [TYPING]: column.id } });
  };
  const initial = filling.cells[column.id] ?? '';
  const base = { mode: 'line' as const, initial, above: above(rows, run, filling, at), onDraft };
  if (column.id !== wishes.day) {
    const check = (text: string) => (text.trim() === '' && !maySkip ? faults.empty : undefined);
    return asking.asker.text(small, { ...base, check });
  }
  const understand = await typedDate(asking.question.session.start.language, context.date);
  const check = (text: string) => {
    const day = understand(text);
    if (day === undefined) return text.trim() === '' ? faults.empty : faults.notADate(text.trim());
    return day < context.date ? faults.beforeSession(day, context.date) : undefined;
  };
  const advise = (text: string) =>
    [understand(text)].flatMap((day) => (day === undefined ? [] : [screen.dayIs(weekday(day))]));
  const result = await asking.asker.text(small, { ...base, check, advise });
  return result.type === 'value' ? { type: 'value', value: understand(result.value) ?? result.value } : result;
}

/** At the first cell of a new row: how to end, or that there may be nothing at all. */
function hintFor({ asking, step, context, rows }: RowRun, { isNew }: Filling, at: number): string | undefined {
  const { screen } = asking.messages;
  if (at > 0 || !isNew) return undefined;
  if (rows.length > 0) return screen.emptyEnds;
  return step.hint ?? (readAnswer([], step, context).ok ? screen.emptyMeansNone : undefined);
}

/** The rows so far by their first cell, and what was filled in of this one. */
function above(rows: readonly Row[], { wishes: { columns } }: RowRun, { isNew, cells }: Filling, at: number): Line[] {
  const first = columns[0]?.id ?? '';
  const done = isNew ? rows.map((row, index): Line => [span(`${index + 1}  ${row[first] ?? ''}`, 'faint')]) : [];
  const own = columns.slice(0, at).map(({ id, label }): Line => [span(`${label}: `, 'faint'), span(cells[id] ?? '')]);
  const between = done.length > 0 && own.length > 0 ? [[]] : [];
  return [...done, ...between, ...own, ...(done.length + own.length > 0 ? [[]] : [])];
}
