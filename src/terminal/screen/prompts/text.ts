import { createPrompt, useEffect, useKeypress, useRef } from '@inquirer/core';
import { type Editor, editorWith, edits, insert, layOut, moveRow, moves, textOf } from '../../editor.ts';
import { type Line, span } from '../../look.ts';
import type { TextWishes } from '../../steps/asker.ts';
import { wrapText } from '../../width.ts';
import type { Size } from '../display.ts';
import type { Body } from '../frame.ts';
import { drawView, type Key, nameOf, type Outcome, type PromptConfig, useRedraw } from './screen.ts';

export interface TextConfig extends PromptConfig, TextWishes {
  readonly onDraft: (text: string) => void;
  /** Opens the text in an editor of its own; gives it back, or nothing when that did not work. */
  readonly openEditor?: (text: string) => Promise<string | undefined>;
}

interface State {
  editor: Editor;
  fault: string | undefined;
  /** Columns of the text in the last frame: where rows break. */
  columns: number;
}

/** A place to type text of any size: a paste arrives whole, Enter twice is done, and nothing spills into what follows. */
export const textPrompt = createPrompt<Outcome<string>, TextConfig>((config, done) => {
  const { screen, mode } = config;
  const redraw = useRedraw(screen);
  const state = useRef<State>({ editor: editorWith(config.initial), fault: undefined, columns: 80 }).current;

  const change = (editor: Editor | undefined) => {
    if (editor === undefined || editor === state.editor) return;
    state.editor = editor;
    state.fault = undefined;
    config.onDraft(textOf(editor));
    redraw();
  };
  const submit = () => {
    const text = textOf(state.editor);
    state.fault = config.check(text);
    if (state.fault === undefined) done({ type: 'value', value: text });
    else redraw();
  };
  useEffect(() => {
    screen.keyboard.onPaste = (text) => change(insert(state.editor, mode === 'line' ? oneLine(text) : text));
    return () => {
      screen.keyboard.onPaste = undefined;
    };
  }, []);
  useKeypress((key: Key) => {
    if (key.name === 'escape') done({ type: 'menu' });
    else if (key.name === 'tab' && key.shift) done({ type: 'back' });
    else if (key.name === 'return' || key.name === 'enter') pressEnter(key, state.editor, mode, submit, change);
    else if (key.ctrl && key.name === 'o' && config.openEditor) {
      void config.openEditor(textOf(state.editor)).then((text) => {
        if (text === undefined) state.fault = screen.messages.screen.editorFailed;
        else change(editorWith(mode === 'line' ? oneLine(text) : text));
        redraw();
      });
    } else change(edited(state.editor, key, state.columns));
  });

  const advice = config.advise?.(textOf(state.editor)) ?? [];
  const keys = screen.messages.screen.keys;
  return drawView(config, {
    least: mode === 'line' ? 1 : 3,
    fault: state.fault,
    keys: [mode === 'line' ? keys.enter : keys.enterTwice, config.escape ?? keys.menu],
    body: (room) => drawText(config, state, advice, room),
  });
});

function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/gu, ' ');
}

/** In a line Enter is done. In longer text it is a new line, and on an empty last line it is done. */
function pressEnter(
  key: Key,
  editor: Editor,
  mode: TextConfig['mode'],
  submit: () => void,
  change: (editor: Editor) => void,
): void {
  const atEmptyEnd = editor.line === editor.lines.length - 1 && editor.lines.at(-1) === '';
  const forced = key.meta === true || key.name === 'enter';
  if (mode === 'line' || (atEmptyEnd && !forced)) submit();
  else change(insert(editor, '\n'));
}

const commands: Readonly<Record<string, (editor: Editor) => Editor>> = {
  backspace: edits.backspace,
  'meta backspace': edits.deleteWord,
  'ctrl backspace': edits.deleteWord,
  'ctrl h': edits.backspace,
  'ctrl w': edits.deleteWord,
  'ctrl u': edits.deleteToStart,
  'ctrl k': edits.deleteToEnd,
  delete: edits.delete,
  left: moves.left,
  right: moves.right,
  'ctrl left': moves.wordLeft,
  'meta left': moves.wordLeft,
  'meta b': moves.wordLeft,
  'ctrl right': moves.wordRight,
  'meta right': moves.wordRight,
  'meta f': moves.wordRight,
  home: moves.home,
  'ctrl a': moves.home,
  end: moves.end,
  'ctrl e': moves.end,
  'ctrl home': moves.toStart,
  'ctrl end': moves.toEnd,
};

/** The text after a key; nothing when the key does nothing here. */
export function edited(editor: Editor, key: Key, columns: number): Editor | undefined {
  const name = nameOf(key);
  if (name === 'up' || name === 'down') return moveRow(editor, name === 'up' ? -1 : 1, columns);
  const command = commands[name];
  if (command) return command(editor);
  const typed = key.sequence ?? '';
  return key.ctrl || key.meta || typed.startsWith('\u001b') ? undefined : insert(editor, typed);
}

function drawText(config: TextConfig, state: State, advice: readonly string[], room: Size): Body {
  const bullet = config.mode === 'list' ? '• ' : '';
  const above = fitAbove(config.above ?? [], room.rows - 2);
  state.columns = Math.max(1, room.columns - bullet.length - 2);
  const left = Math.max(1, room.rows - above.length);
  const laid = layOut(state.editor, state.columns, config.mode === 'line' ? Math.min(left, 6) : left);
  const tips = fitTips(advice, room.columns, left - laid.rows.length - 1);
  const mark = (index: number) =>
    index === 0 && laid.above > 0 ? '↑ ' : index === laid.rows.length - 1 && laid.below > 0 ? '↓ ' : '▏ ';
  const rows = laid.rows.map(
    (row, index): Line => [
      span(mark(index), 'faint'),
      span(row.first ? bullet : ' '.repeat(bullet.length), 'faint'),
      span(row.text),
    ],
  );
  return {
    lines: [...above, ...rows, ...(tips.length > 0 ? [[], ...tips] : [])],
    cursor: { row: above.length + laid.cursor.row, column: 2 + bullet.length + laid.cursor.column },
  };
}

/** Whole tips, as many as fit below the text. */
function fitTips(advice: readonly string[], columns: number, rows: number): Line[] {
  const tips: Line[] = [];
  for (const text of advice) {
    const tip = wrapText(text, columns).map((row): Line => [span(row, 'late')]);
    if (tips.length + tip.length > rows) break;
    tips.push(...tip);
  }
  return tips;
}

/** Of what stands above, the last rows matter most. */
function fitAbove(above: readonly Line[], rows: number): Line[] {
  return above.length <= Math.max(0, rows) ? [...above] : above.slice(above.length - Math.max(0, rows));
}
