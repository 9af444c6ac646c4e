import { dropUnsafe } from '../core/text/characters.ts';
import { graphemes, type Row, widthOf, wrapLine } from './width.ts';

/** Text being typed, with the cursor. Lines are what people ended with Enter; rows are what fits on the screen. */
export interface Editor {
  readonly lines: readonly string[];
  readonly line: number;
  /** UTF-16 offset in the line, always between graphemes. */
  readonly column: number;
}

export function editorWith(text: string): Editor {
  const lines = text.split('\n');
  return { lines, line: lines.length - 1, column: lines.at(-1)?.length ?? 0 };
}

export function textOf(editor: Editor): string {
  return editor.lines.join('\n');
}

function currentLine({ lines, line }: Editor): string {
  return lines[line] ?? '';
}

/** Typed or pasted text at the cursor, of any length; line ends stay line ends, control characters are dropped. */
export function insert(editor: Editor, typed: string): Editor {
  const clean = dropUnsafe(typed.replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n').replace(/\t/gu, '  '));
  if (clean === '') return editor;
  const own = currentLine(editor);
  const parts = (own.slice(0, editor.column) + clean).split('\n');
  const column = parts.at(-1)?.length ?? 0;
  const last = (parts.at(-1) ?? '') + own.slice(editor.column);
  const lines = [
    ...editor.lines.slice(0, editor.line),
    ...parts.slice(0, -1),
    last,
    ...editor.lines.slice(editor.line + 1),
  ];
  return { lines, line: editor.line + parts.length - 1, column };
}

/** Removes from one place to another on the same line, or joins two lines. */
function replaceLine(editor: Editor, line: number, text: string, column: number, removed = 1): Editor {
  return { lines: [...editor.lines.slice(0, line), text, ...editor.lines.slice(line + removed)], line, column };
}

function graphemeBefore(text: string, column: number): number {
  let start = 0;
  for (const { at } of graphemes(text)) {
    if (at >= column) break;
    start = at;
  }
  return start;
}

function graphemeAfter(text: string, column: number): number {
  for (const { at } of graphemes(text)) if (at > column) return at;
  return text.length;
}

/** No word is longer than this; it keeps the search short in a very long line. */
const MAX_WORD = 200;

function wordBefore(text: string, column: number): number {
  const from = Math.max(0, column - MAX_WORD);
  const found = text.slice(from, column).search(/(?<![\p{L}\p{N}_])[\p{L}\p{N}_]+[^\p{L}\p{N}_]*$/u);
  return from + Math.max(0, found);
}

function wordAfter(text: string, column: number): number {
  return column + (/^[^\p{L}\p{N}_]*[\p{L}\p{N}_]*/u.exec(text.slice(column, column + MAX_WORD))?.[0].length ?? 0);
}

export const edits = {
  backspace(editor: Editor): Editor {
    const text = currentLine(editor);
    if (editor.column > 0) {
      const from = graphemeBefore(text, editor.column);
      return replaceLine(editor, editor.line, text.slice(0, from) + text.slice(editor.column), from);
    }
    const before = editor.lines[editor.line - 1];
    return before === undefined ? editor : replaceLine(editor, editor.line - 1, before + text, before.length, 2);
  },
  delete(editor: Editor): Editor {
    const text = currentLine(editor);
    if (editor.column < text.length) {
      const to = graphemeAfter(text, editor.column);
      return replaceLine(editor, editor.line, text.slice(0, editor.column) + text.slice(to), editor.column);
    }
    const after = editor.lines[editor.line + 1];
    return after === undefined ? editor : replaceLine(editor, editor.line, text + after, editor.column, 2);
  },
  deleteWord(editor: Editor): Editor {
    const text = currentLine(editor);
    if (editor.column === 0) return edits.backspace(editor);
    const from = wordBefore(text, editor.column);
    return replaceLine(editor, editor.line, text.slice(0, from) + text.slice(editor.column), from);
  },
  deleteToStart(editor: Editor): Editor {
    return replaceLine(editor, editor.line, currentLine(editor).slice(editor.column), 0);
  },
  deleteToEnd(editor: Editor): Editor {
    return replaceLine(editor, editor.line, currentLine(editor).slice(0, editor.column), editor.column);
  },
} as const;

export const moves = {
  left(editor: Editor): Editor {
    if (editor.column > 0) return { ...editor, column: graphemeBefore(currentLine(editor), editor.column) };
    const before = editor.lines[editor.line - 1];
    return before === undefined ? editor : { ...editor, line: editor.line - 1, column: before.length };
  },
  right(editor: Editor): Editor {
    if (editor.column < currentLine(editor).length)
      return { ...editor, column: graphemeAfter(currentLine(editor), editor.column) };
    return editor.lines[editor.line + 1] === undefined ? editor : { ...editor, line: editor.line + 1, column: 0 };
  },
  wordLeft(editor: Editor): Editor {
    if (editor.column === 0) return moves.left(editor);
    return { ...editor, column: wordBefore(currentLine(editor), editor.column) };
  },
  wordRight(editor: Editor): Editor {
    if (editor.column === currentLine(editor).length) return moves.right(editor);
    return { ...editor, column: wordAfter(currentLine(editor), editor.column) };
  },
  home: (editor: Editor): Editor => ({ ...editor, column: 0 }),
  end: (editor: Editor): Editor => ({ ...editor, column: currentLine(editor).length }),
  toStart: (editor: Editor): Editor => ({ ...editor, line: 0, column: 0 }),
  toEnd: (editor: Editor): Editor => ({
    ...editor,
    line: editor.lines.length - 1,
    column: editor.lines.at(-1)?.length ?? 0,
  }),
} as const;

/** Where the cursor stands among the rows of its line. */
function rowOf(rows: readonly Row[], column: number): number {
  const at = rows.findIndex(({ end }, index) => column < end || index === rows.length - 1);
  return Math.max(0, at);
}

/** One row up or down, keeping the column on the screen; nothing when there is no such row. */
export function moveRow(editor: Editor, by: 1 | -1, columns: number): Editor | undefined {
  const rows = wrapLine(currentLine(editor), columns);
  const row = rowOf(rows, editor.column);
  const goal = widthOf(currentLine(editor).slice(rows[row]?.start ?? 0, editor.column));
  const inLine = rows[row + by];
  if (inLine) return { ...editor, column: columnAt(currentLine(editor), inLine, goal) };
  const other = editor.lines[editor.line + by];
  if (other === undefined) return undefined;
  const otherRows = wrapLine(other, columns);
  const target = by === 1 ? otherRows[0] : otherRows.at(-1);
  return { ...editor, line: editor.line + by, column: target ? columnAt(other, target, goal) : 0 };
}

function columnAt(line: string, row: Row, goal: number): number {
  let used = 0;
  for (const { at, width } of graphemes(row.text)) {
    if (used + width > goal) return row.start + at;
    used += width;
  }
  return row.end < line.length ? Math.max(row.start, graphemeBefore(line, row.end)) : row.end;
}

export interface LaidOut {
  /** What is visible, top to bottom; `first` marks the first row of a line. */
  readonly rows: readonly { readonly text: string; readonly line: number; readonly first: boolean }[];
  /** The cursor among those rows, in columns. */
  readonly cursor: { readonly row: number; readonly column: number };
  readonly above: number;
  readonly below: number;
}

/** The rows around the cursor that fit. Lines far from it are not laid out, so that a very long text stays quick. */
export function layOut(editor: Editor, columns: number, height: number): LaidOut {
  const own = wrapLine(currentLine(editor), columns);
  const at = rowOf(own, editor.column);
  const column = widthOf(currentLine(editor).slice(own[at]?.start ?? 0, editor.column));
  const trimmed = (text: string) => (widthOf(text) > columns ? text.trimEnd() : text);
  const rows = own.map((row, index) => ({ text: trimmed(row.text), line: editor.line, first: index === 0 }));
  let top = 0;
  let before = editor.line;
  let after = editor.line;
  let cursor = at;
  const wrapped = (line: number) =>
    wrapLine(editor.lines[line] ?? '', columns).map((row, index) => ({
      text: trimmed(row.text),
      line,
      first: index === 0,
    }));
  while (cursor - top < height && before > 0) {
    before -= 1;
    const more = wrapped(before);
    rows.unshift(...more);
    cursor += more.length;
  }
  while (rows.length - cursor <= height && after < editor.lines.length - 1) {
    after += 1;
    rows.push(...wrapped(after));
  }
  top = Math.max(0, Math.min(rows.length - height, cursor - Math.floor((height * 2) / 3)));
  const bottom = Math.min(rows.length, Math.max(top + height, 0));
  return {
    rows: rows.slice(top, bottom),
    cursor: { row: cursor - top, column },
    above: before + top,
    below: editor.lines.length - 1 - after + (rows.length - bottom),
  };
}
