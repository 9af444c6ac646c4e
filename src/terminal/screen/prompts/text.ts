import { createPrompt, useEffect, useKeypress, useRef } from '@inquirer/core';
import type { Entered } from '../../../core/notes/note-session.ts';
import { type Editor, editorWith, edits, insert, layOut, moveRow, moves, textOf } from '../../editor.ts';
import { type Line, span } from '../../look.ts';
import type { TextOptions } from '../../steps/asker.ts';
import type { Size } from '../display.ts';
import type { Body } from '../frame.ts';
import { drawMenu, menuRows } from './key-menu.ts';
import { drawView, type Key, nameOf, type PromptConfig, type PromptOutcome, turned, useRedraw } from './screen.ts';

export interface TextConfig extends PromptConfig, TextOptions {
  readonly onDraft: (text: string) => void;
  /** What Enter does with a line: the prompt may stay open for the next. Without it a text that will do is done. */
  readonly enter?: (text: string) => Entered;
  /** Arrow up on an empty line: a line of before. */
  readonly up?: () => string | undefined;
  /** The question for the part of a line that is still missing. */
  readonly asked?: () => string | undefined;
  /** Whether what is typed shows as dots, behind the first word; F2 shows it. */
  readonly isHidden?: boolean;
  readonly keys?: readonly string[];
  /** Stands where the wall would, and changes with what is typed. */
  readonly over?: (room: Size) => readonly Line[];
  /** What "?" says. */
  readonly help?: readonly string[];
  /** Opens the text in an editor of its own; gives it back, or nothing when that did not work. */
  readonly openEditor?: (text: string) => Promise<string | undefined>;
}

interface State {
  editor: Editor;
  fault: string | undefined;
  message: string | undefined;
  /** A refused text is selected: what is typed next takes its place. */
  isSelected: boolean;
  isShown: boolean;
  /** Columns of the text in the last frame: where rows break. */
  columns: number;
}

/** A place to type, always at the bottom of the screen: a paste arrives whole, and nothing spills into what follows. */
export const textPrompt = createPrompt<PromptOutcome<string>, TextConfig>((config, done) => {
  const { screen, mode } = config;
  const redraw = useRedraw(screen);
  const state = useRef<State>({
    editor: editorWith(config.initial),
    fault: undefined,
    message: undefined,
    isSelected: false,
    isShown: config.isHidden !== true,
    columns: 80,
  }).current;

  const change = (editor: Editor | undefined) => {
    state.isSelected = false;
    if (editor === undefined || editor === state.editor) return redraw();
    Object.assign(state, { editor, fault: undefined, message: undefined });
    config.onDraft(textOf(editor));
    redraw();
  };
  const refuse = (fault: string) => {
    Object.assign(state, { fault, message: undefined, isSelected: textOf(state.editor) !== '' });
    redraw();
  };
  const settle = (entered: Entered) => {
    if (entered.type === 'done') return done({ type: 'value', value: textOf(state.editor) });
    if (entered.type === 'wish') return done({ type: 'wish', name: entered.name });
    if (entered.type === 'help') return help(config, state, redraw);
    if (entered.keep && entered.fault !== undefined) return refuse(entered.fault);
    // What was noted stands on the first page.
    if (config.wall) config.wall.looking.page = 0;
    change(editorWith(''));
    Object.assign(state, { fault: entered.fault, message: entered.message });
    redraw();
  };
  const submit = () => settle(entered(textOf(state.editor), config));
  useEffect(() => {
    screen.keyboard.onPaste = (text) => change(insert(base(state), mode === 'line' ? oneLine(text) : text));
    return () => {
      screen.keyboard.onPaste = undefined;
    };
  }, []);
  const edit = () => {
    void config.openEditor?.(textOf(state.editor)).then((text) => {
      if (text === undefined) state.fault = screen.messages.screen.editorFailed;
      else change(editorWith(mode === 'line' ? oneLine(text) : text));
      redraw();
    });
  };
  const back = () => {
    const before = config.up?.();
    change(before === undefined ? undefined : editorWith(before));
  };
  const show = () => {
    state.isShown = !state.isShown;
    redraw();
  };
  const acts: Readonly<Record<string, () => void>> = {
    escape: () => done({ type: 'menu' }),
    'shift tab': () => done({ type: 'back' }),
    ...(config.isHidden ? { f2: show } : {}),
    ...(config.openEditor ? { 'ctrl o': edit } : {}),
  };
  useKeypress((key: Key) => {
    const act = acts[nameOf(key)];
    if (act) act();
    else if (key.name === 'return' || key.name === 'enter') pressEnter(key, state.editor, mode, submit, change);
    else if (config.over === undefined && turned(config, key)) redraw();
    else if (key.name === 'up' && textOf(state.editor) === '' && config.up) back();
    else change(edited(isTyped(key) ? base(state) : state.editor, key, state.columns));
  });

  const advice = config.advise?.(textOf(state.editor)) ?? [];
  const { wall } = screen.messages;
  return drawView(config, {
    least: (mode === 'text' ? 3 : 1) + menuRows(config.menu, screen.display.size().columns),
    fault: state.fault,
    over: config.over,
    message: messageOf(state, config, advice),
    keys: [
      ...(config.keys ?? [defaultKey(config, state)]),
      ...(config.help ? [wall.keys.help] : []),
      config.escape ?? wall.keys.menu,
    ],
    body: (room) => drawText(config, state, room),
  });
});

/** What is said, and below it what is still asked. */
function messageOf({ message }: State, { asked }: TextConfig, advice: readonly string[]): string | undefined {
  const own = message ?? (advice.length > 0 ? advice.join(' ') : undefined);
  const all = [own, asked?.()].filter((text) => text !== undefined);
  return all.length === 0 ? undefined : all.join('\n');
}

/** What Enter does with a text; where nothing else is said, one that will do is done. */
function entered(text: string, { enter, check }: TextConfig): Entered {
  if (text.trim() === '?') return { type: 'help' };
  if (enter) return enter(text);
  const fault = check(text);
  return fault === undefined ? { type: 'done' } : { type: 'stay', fault, keep: true };
}

/** What stood there already is not replaced by what is typed: how to begin anew is said where it stands there. */
function defaultKey({ mode, initial, screen: { messages } }: TextConfig, { editor }: State): string {
  if (mode === 'text') return messages.screen.keys.enterTwice;
  const { line, anew } = messages.wall.keys;
  return initial !== '' && textOf(editor) === initial ? `${line} · ${anew}` : line;
}

function help({ help: own, screen, onDraft }: TextConfig, state: State, redraw: () => void): void {
  const texts = own ?? screen.messages.wall.help.line;
  onDraft('');
  Object.assign(state, { editor: editorWith(''), fault: undefined, message: texts.join('\n'), isSelected: false });
  redraw();
}

/** What is typed over a selected text begins anew. */
function base({ editor, isSelected }: State): Editor {
  return isSelected ? editorWith('') : editor;
}

function isTyped({ sequence = '', ctrl, meta }: Key): boolean {
  return (
    !ctrl && !meta && sequence !== '' && !sequence.startsWith('\u001b') && sequence >= ' ' && sequence !== '\u007f'
  );
}

function oneLine(text: string): string {
  return text.trim().replace(/(?<!\s)\s*[\r\n]\s*/gu, ' ');
}

/** Enter is done; in longer text it is a new line, and on an empty last line it is done. Ctrl-J is a new line in both. */
function pressEnter(
  key: Key,
  editor: Editor,
  mode: TextConfig['mode'],
  submit: () => void,
  change: (editor: Editor) => void,
): void {
  const atEmptyEnd = editor.line === editor.lines.length - 1 && editor.lines.at(-1) === '';
  const forced = (key.meta === true || key.name === 'enter') && mode !== 'line';
  if (!forced && (mode !== 'text' || atEmptyEnd)) submit();
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
function edited(editor: Editor, key: Key, columns: number): Editor | undefined {
  const name = nameOf(key);
  if (name === 'tab') return undefined;
  if (name === 'up' || name === 'down') return moveRow(editor, name === 'up' ? -1 : 1, columns);
  const command = commands[name];
  if (command) return command(editor);
  const typed = key.sequence ?? '';
  return key.ctrl || key.meta || typed.startsWith('\u001b') ? undefined : insert(editor, typed);
}

const LEAD = '› ';

function drawText(config: TextConfig, state: State, room: Size): Body {
  const above = drawMenu(config.menu, { ...room, rows: room.rows - 2 });
  const editor = state.isShown ? state.editor : hidden(state.editor);
  state.columns = Math.max(1, room.columns - LEAD.length);
  const laid = layOut(editor, state.columns, Math.max(1, room.rows - above.length));
  const mark = (index: number) => {
    if (index === 0 && laid.above > 0) return '↑ ';
    if (index === laid.rows.length - 1 && laid.below > 0) return '↓ ';
    return index === 0 ? LEAD : '  ';
  };
  const look = state.isSelected ? 'cursor' : 'plain';
  const rows = laid.rows.map((row, index): Line => [span(mark(index), 'strong'), span(row.text, look)]);
  return {
    lines: [...above, ...rows],
    cursor: { row: above.length + laid.cursor.row, column: LEAD.length + laid.cursor.column },
  };
}

/**
 * The number of the card (or the g of the team) stays to be seen, once a blank behind it says that it is one; of what is on it only that something
 * stands there.
 */
function hidden(editor: Editor): Editor {
  const lines = editor.lines.map((line) => {
    const lead = /^(?:\d{1,2}|g)(?=\s)/iu.exec(line)?.[0].length ?? 0;
    return line.slice(0, lead) + line.slice(lead).replace(/\S/gu, '•');
  });
  return { ...editor, lines };
}
