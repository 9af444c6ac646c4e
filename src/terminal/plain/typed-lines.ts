import { emitKeypressEvents } from 'node:readline';
import { showLine, showSafely } from '../../core/text/characters.ts';
import { fittedTo } from '../../core/text/wrap.ts';
import type { Terminal } from '../front-end.ts';
import { openKeyboard } from '../keyboard.ts';
import { graphemes, widthOf } from '../width.ts';
import { type LineOptions, type Lines, PROMPT } from './lines.ts';

const PASTES_ON = '\u001b[?2004h';
const PASTES_OFF = '\u001b[?2004l';
/** Of a paste that is larger, only the beginning is shown. In UTF-16 units. */
const MAX_ECHO = 2000;

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

/**
 * Lines typed at a terminal. Only ever adds to what is shown: corrections take away from the end, so that a screen
 * reader has nothing to lose its place in. A paste of any size arrives whole. `pasted` says how large a paste was.
 */
export function typedLines(
  { stdin, stderr, env }: Terminal,
  pasted: (characters: number) => string,
): Lines & { onSuspend: (() => void) | undefined } {
  const keyboard = openKeyboard(stdin, 1);
  const isDumb = env.TERM === 'dumb';
  let text = '';
  let ended = false;
  let waiting: (LineOptions & { take(line: string | undefined): void }) | undefined;

  const finish = (line: string | undefined) => {
    const asked = waiting;
    waiting = undefined;
    text = '';
    keyboard.input.removeListener('keypress', onKey);
    stderr.write('\n');
    asked?.take(line);
  };
  const add = (more: string) => {
    text += more;
    waiting?.onTyped?.(text);
    stderr.write(shownOf(more));
  };
  /** What is shown of what was typed. A card is echoed key by key: whether a digit is its number is not known yet. */
  const shownOf = (more: string) => (waiting?.isHidden ? more.replace(/\S/gu, '•') : showSafely(more));
  /** Takes the last so many characters away, on the terminal too where the row allows it. */
  const erase = (from: number) => {
    const gone = text.slice(from);
    text = text.slice(0, from);
    waiting?.onTyped?.(text);
    const width = widthOf(gone);
    const column = widthOf(text.slice(text.lastIndexOf('\n') + 1)) + PROMPT.length;
    const oneRow = !gone.includes('\n') && column + width < (stderr.columns || 80);
    if (oneRow) stderr.write(isDumb ? '\b \b'.repeat(width) : `\u001b[${width}D\u001b[K`);
    else if (width > 0) stderr.write(`\n${PROMPT}${shownOf(text)}`);
  };
  const acts: Readonly<Record<string, () => void>> = {
    return: () => finish(text),
    enter: () => finish(text),
    backspace: () => erase(beforeLast(text)),
    'ctrl h': () => erase(beforeLast(text)),
    'meta backspace': () => erase(beforeLastWord(text)),
    'ctrl w': () => erase(beforeLastWord(text)),
    'ctrl u': () => erase(text.lastIndexOf('\n') + 1),
    tab: () => add(' '),
  };
  const onKey = (typed: string | undefined, key: Key = {}) => {
    const name = [key.ctrl ? 'ctrl' : '', key.meta ? 'meta' : '', key.name ?? ''].filter(Boolean).join(' ');
    if (acts[name]) acts[name]();
    else if (typed && !key.ctrl && !key.meta && showLine(typed) === typed) add(typed);
  };
  keyboard.onPaste = (paste) => {
    const lines = paste.replace(/\r\n?/gu, '\n');
    const kept = waiting?.keepLineEnds ? lines : lines.trim().replace(/(?<!\s)\s*\n\s*/gu, ' ');
    text += kept;
    waiting?.onTyped?.(text);
    stderr.write(shownOf(kept.slice(0, MAX_ECHO)));
    if (kept.length > MAX_ECHO) stderr.write(`\n${pasted(kept.length)}\n`);
  };
  const stop = () => {
    ended = true;
    if (waiting) finish(undefined);
  };
  keyboard.onStop = stop;
  keyboard.onSuspend = () => lines.onSuspend?.();

  const lines: ReturnType<typeof typedLines> = {
    onSuspend: undefined,
    endsWithDot: false,
    next(wishes) {
      if (ended) return Promise.resolve(undefined);
      stderr.write(PROMPT);
      return new Promise((take) => {
        waiting = { ...wishes, take };
        emitKeypressEvents(keyboard.input);
        keyboard.input.on('keypress', onKey);
        keyboard.input.resume();
      });
    },
    say: (...said) => void stderr.write(said.map((line) => `${fittedTo(stderr, showSafely(line))}\n`).join('')),
    stop,
    start() {
      keyboard.start();
      if (!isDumb) stderr.write(PASTES_ON);
      if (waiting) stderr.write(PROMPT + shownOf(text));
    },
    close() {
      keyboard.stop();
      if (!isDumb) stderr.write(PASTES_OFF);
    },
  };
  return lines;
}

function beforeLastWord(text: string): number {
  return Math.max(0, text.trimEnd().search(/(?<!\S)\S+$/u));
}

function beforeLast(text: string): number {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const last = [...graphemes(line)].at(-1);
  return text.length - (last === undefined ? (text === '' ? 0 : 1) : last.text.length);
}
