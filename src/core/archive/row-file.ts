import * as v from 'valibot';
import { dropUnsafe } from '../text/characters.ts';
import { jsonValue } from '../text/json.ts';
import { HAND_OVER_FORMAT, type HandOverRow, handOverRowSchema } from './row.ts';

/** Why a line of a hand-over file gives no row. */
export type RowFault =
  | { readonly code: 'not-json' | 'not-a-row' | 'twice' }
  | { readonly code: 'other-format'; readonly format: string }
  /** What has the wrong value, or is missing, or is not known. */
  | { readonly code: 'column'; readonly column: string }
  /** What may not stand there together with what else the row says. */
  | { readonly code: 'not-together'; readonly column: string; readonly other: string };

export interface ReadRows {
  readonly rows: readonly { readonly line: number; readonly row: HandOverRow }[];
  readonly faults: readonly { readonly line: number; readonly fault: RowFault }[];
}

/** One row a line, each by itself: what is wrong with one says nothing of the next. Never throws. */
export function readRows(text: string): ReadRows {
  const rows: { line: number; row: HandOverRow }[] = [];
  const faults: { line: number; fault: RowFault }[] = [];
  const seen = new Set<string>();
  for (const [at, own] of text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\n/u)
    .entries()) {
    if (own.trim() === '') continue;
    const read = readRow(own);
    if ('code' in read) faults.push({ line: at + 1, fault: read });
    else if (seen.has(read.row)) faults.push({ line: at + 1, fault: { code: 'twice' } });
    else rows.push({ line: at + 1, row: read });
    if ('row' in read) seen.add(read.row);
  }
  return { rows, faults };
}

function readRow(text: string): HandOverRow | RowFault {
  const value = jsonValue(text);
  if (value === undefined) return { code: 'not-json' };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { code: 'not-a-row' };
  const { format } = value as { readonly format?: unknown };
  if (typeof format === 'string' && format !== HAND_OVER_FORMAT) return { code: 'other-format', format };
  const { success, output, issues } = v.safeParse(handOverRowSchema, value);
  if (!success) return { code: 'column', column: String(issues[0].path?.[0]?.key ?? 'format') };
  return unsafeIn(output) ?? disagreement(output) ?? output;
}

/** What is printed for many: a file that a hand made may hold characters that steer a screen or hide text. */
function unsafeIn(row: HandOverRow): RowFault | undefined {
  const isUnsafe = (text: string) => dropUnsafe(text) !== text || text.includes('\r');
  const column = (['sentence', 'theme_words'] as const).find((own) => isUnsafe(row[own] ?? ''));
  return column && { code: 'column', column };
}

/** By the schema each column is right, and still a hand may have made a row that no record gives. */
function disagreement({ release, sentence, theme_words, asked_of, answer }: HandOverRow): RowFault | undefined {
  const other = 'release';
  if (release === 'counted' && sentence !== null) return { code: 'not-together', column: 'sentence', other };
  if (release === 'counted' && theme_words !== null) return { code: 'not-together', column: 'theme_words', other };
  if ((asked_of === null) !== (answer === null)) return { code: 'not-together', column: 'answer', other: 'asked_of' };
  return undefined;
}

/** The columns, in the order in which each row has them. */
const columns = Object.keys(handOverRowSchema.entries) as readonly (keyof HandOverRow)[];

/** The same rows always give the same bytes. */
export function printRows(rows: readonly HandOverRow[]): string {
  return [...rows]
    .sort((a, b) => (a.row < b.row ? -1 : 1))
    .map((row) => `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column]])))}\n`)
    .join('');
}
