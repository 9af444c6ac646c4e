import type { Column, Step } from '../../core/protocol/schema.ts';
import type { AnswerContext } from '../../core/session/kind.ts';
import { readAnswer } from '../../core/session/kinds/registry.ts';
import { contextOf } from '../../core/session/steps.ts';
import type { Reply } from '../../core/session/walk.ts';
import { asSentences } from '../preview.ts';
import { type Asking, type Result, TYPING } from './asking.ts';
import { replyOf } from './in-turn.ts';
import { fillRow, isUnfinished } from './row.ts';

export type Row = Readonly<Record<string, string>>;

/** How rows of a kind are asked: options, agreements, dissent, a table. */
export interface RowWishes {
  readonly columns: readonly Column[];
  /** What one row is called: "optie", "afspraak". */
  readonly one: string;
  /** Rows to begin with when nothing has been typed. */
  readonly initial: readonly Row[];
  /** The column that holds a day. */
  readonly day?: string;
  /** A last question before the rows are handed in: the rows as they are to be, or a row to add first. */
  readonly complete?: (rows: readonly Row[]) => Promise<Result<Completed>>;
}

export type Completed = { readonly rows: readonly Row[] } | { readonly add: Row };

/** Rows being asked. */
export interface RowRun {
  readonly asking: Asking;
  readonly step: Step;
  readonly wishes: RowWishes;
  readonly context: AnswerContext;
  rows: readonly Row[];
  fault: string | undefined;
}

/** Handed in, or on with the overview of the rows. */
type Turn = Result<'done' | 'on'>;

/** Rows, cell by cell; an empty first cell ends the list. Rows that are there can be looked over, changed and removed. */
export async function askRows(asking: Asking, step: Step, wishes: RowWishes): Promise<Reply> {
  const { question, messages } = asking;
  const known = Array.isArray(question.raw) ? (question.raw as Row[]) : wishes.initial;
  const last = question.raw === undefined ? undefined : known.at(-1);
  const unfinished = last && isUnfinished(last, wishes.columns) ? last : undefined;
  const rows = (unfinished ? known.slice(0, -1) : known).map(({ [TYPING]: _, ...row }) => row);
  const context = contextOf(question.session, messages);
  const run: RowRun = { asking, step, wishes, context, rows, fault: question.faults[0]?.message };
  let turn: Turn =
    rows.length === 0 || unfinished ? await addRows(run, unfinished ?? {}) : { type: 'value', value: 'on' };
  while (turn.type === 'value' && turn.value === 'on') turn = await lookOver(run);
  return replyOf(asking, turn, () => run.rows);
}

async function keepRows(run: RowRun, rows: readonly Row[]): Promise<void> {
  run.rows = rows;
  run.asking.draft = rows;
  await run.asking.question.keepDraft(rows);
}

/** Row after row until a first cell stays empty; an empty list may be an answer at once. */
async function addRows(run: RowRun, first: Row): Promise<Turn> {
  for (let known: Row = first; ; known = {}) {
    const filled = await fillRow(run, run.rows.length, known);
    if (filled.type === 'leave') return filled;
    if (filled.type === 'back') return run.rows.length === 0 ? filled : { type: 'value', value: 'on' };
    if (filled.value === undefined) break;
    await keepRows(run, [...run.rows, filled.value]);
  }
  const isNone = run.rows.length === 0 && readAnswer(run.rows, run.step, run.context).ok;
  return { type: 'value', value: isNone ? 'done' : 'on' };
}

/** The rows that are there: good as they are, one more, or something about one of them. */
async function lookOver(run: RowRun): Promise<Turn> {
  const chosen = await chooseNext(run);
  run.fault = undefined;
  if (chosen.type !== 'value') return chosen;
  if (chosen.value === 'add') return addRows(run, {});
  return chosen.value === 'done' ? complete(run) : lookAt(run, Number(chosen.value));
}

async function lookAt(run: RowRun, at: number): Promise<Turn> {
  const { screen } = run.asking.messages;
  const choices = [
    { id: 'change', label: screen.rowChange },
    { id: 'remove', label: screen.rowRemove },
    { id: 'back', label: screen.rowBack },
  ];
  const chosen = await run.asking.asker.choice({ ask: nameOf(run, run.rows[at] ?? {}), bare: true }, choices);
  if (chosen.type === 'leave') return chosen;
  if (chosen.type === 'value' && chosen.value === 'change') return changeRow(run, at);
  if (chosen.type === 'value' && chosen.value === 'remove') {
    await keepRows(
      run,
      run.rows.filter((_, index) => index !== at),
    );
    if (run.rows.length === 0) return addRows(run, {});
  }
  return { type: 'value', value: 'on' };
}

/** A row by its first cell. */
function nameOf({ wishes: { columns } }: RowRun, row: Row): string {
  return row[columns[0]?.id ?? ''] ?? '';
}

async function changeRow(run: RowRun, at: number): Promise<Turn> {
  const changed = await fillRow(run, at, run.rows[at] ?? {});
  if (changed.type === 'leave') return changed;
  const value = changed.type === 'value' ? changed.value : undefined;
  if (value !== undefined)
    await keepRows(
      run,
      run.rows.map((row, index) => (index === at ? { ...row, ...value } : row)),
    );
  return { type: 'value', value: 'on' };
}

/** Hands the rows in; when they do not do, the overview says why. */
async function complete(run: RowRun): Promise<Turn> {
  const completed = (await run.wishes.complete?.(run.rows)) ?? { type: 'value', value: { rows: run.rows } };
  if (completed.type === 'leave') return completed;
  if (completed.type === 'back') return { type: 'value', value: 'on' };
  if ('add' in completed.value) return addRows(run, completed.value.add);
  await keepRows(run, completed.value.rows);
  const read = readAnswer(run.rows, run.step, run.context);
  if (read.ok) return { type: 'value', value: 'done' };
  run.fault = read.faults[0]?.message;
  return { type: 'value', value: 'on' };
}

function chooseNext(run: RowRun): Promise<Result<string>> {
  const { asking, step, wishes, rows, fault } = run;
  const { screen } = asking.messages;
  const detail = (row: Row) =>
    wishes.columns.slice(1).flatMap(({ id, label }) => (row[id] ? [`${label}: ${row[id]}`] : []));
  const choices = [
    { id: 'done', label: screen.rowsDone },
    { id: 'add', label: screen.rowsAdd(wishes.one) },
    ...rows.map((row, at) => ({ id: String(at), label: nameOf(run, row), detail: asSentences(detail(row)) })),
  ];
  return asking.asker.choice({ ask: step.ask, hint: fault === undefined ? undefined : `! ${fault}` }, choices);
}
