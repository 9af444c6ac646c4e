import { EventEmitter } from 'node:events';
import { StringDecoder } from 'node:string_decoder';

const PASTE_START = '\u001b[200~';
const PASTE_END = '\u001b[201~';
const INTERRUPT = '\u0003';
const END = '\u0004';
const SUSPEND = '\u001a';
/** How long a lone Esc waits for the rest of an arrow key or the like, in milliseconds. */
const ESCAPE_WAIT = 40;
/** Pieces of one unbracketed paste follow each other within this time, in milliseconds. */
const PASTE_GAP = 30;

export type Stop = 'interrupt' | 'end';

export interface Keyboard {
  /** What prompts read from: a stream that readline takes for a terminal, without pastes and without the keys below. */
  readonly input: NodeJS.ReadableStream;
  /** The whole of a paste at once, line ends included. One listener at a time: the prompt that is open. */
  onPaste: ((text: string) => void) | undefined;
  onStop: ((stop: Stop) => void) | undefined;
  onSuspend: (() => void) | undefined;
  start(): void;
  stop(): void;
}

/**
 * What stands between the terminal and the prompts, so that no paste is read as keys and no key is lost between them.
 * `listeners` is how many listen for keys while a prompt is open; with fewer, keys wait.
 */
export function openKeyboard(stdin: NodeJS.ReadStream, listeners: number): Keyboard {
  const decoder = new StringDecoder('utf8');
  const queue: string[] = [];
  let flowing = false;
  let pasting: string[] | undefined;
  let waiting = '';
  let lone: NodeJS.Timeout | undefined;
  let lastRawPaste = Number.NEGATIVE_INFINITY;

  const input = Object.assign(new EventEmitter(), {
    isTTY: true,
    setRawMode: () => input,
    setEncoding: () => input,
    pause() {
      flowing = false;
      return input;
    },
    resume() {
      flowing = true;
      setImmediate(flush);
      return input;
    },
  });

  const keyboard: Keyboard = {
    input: input as unknown as NodeJS.ReadableStream,
    onPaste: undefined,
    onStop: undefined,
    onSuspend: undefined,
    start() {
      keyboard.stop();
      stdin.setRawMode?.(true);
      stdin.on('data', onData).on('end', onEnd).on('close', onEnd).on('error', onEnd).resume();
    },
    stop() {
      clearTimeout(lone);
      stdin.off('data', onData).off('end', onEnd).off('close', onEnd).off('error', onEnd);
      stdin.setRawMode?.(false);
      stdin.pause();
    },
  };

  /** Keys typed while no prompt was listening wait for the next one. */
  function flush(): void {
    while (flowing && queue.length > 0 && input.listenerCount('keypress') >= listeners) {
      const next = queue.shift() ?? '';
      if (next.startsWith(PASTE_START)) keyboard.onPaste?.(next.slice(PASTE_START.length));
      else input.emit('data', next);
    }
  }

  function deliver(item: string): void {
    if (item === '') return;
    queue.push(item);
    flush();
  }

  function onEnd(): void {
    keyboard.onStop?.('end');
  }

  function onData(chunk: Buffer | string): void {
    clearTimeout(lone);
    read(waiting + (typeof chunk === 'string' ? chunk : decoder.write(chunk)));
  }

  function read(text: string): void {
    waiting = '';
    if (pasting) {
      readPaste(text);
      return;
    }
    const start = text.indexOf(PASTE_START);
    if (start !== -1) {
      readKeys(text.slice(0, start));
      pasting = [];
      readPaste(text.slice(start + PASTE_START.length));
      return;
    }
    const held = heldBack(text, PASTE_START);
    readKeys(text.slice(0, text.length - held));
    hold(text.slice(text.length - held));
  }

  function readPaste(text: string): void {
    const end = text.indexOf(PASTE_END);
    if (end === -1) {
      const held = heldBack(text, PASTE_END);
      pasting?.push(text.slice(0, text.length - held));
      waiting = text.slice(text.length - held);
      return;
    }
    const pasted = [...(pasting ?? []), text.slice(0, end)].join('');
    pasting = undefined;
    deliver(PASTE_START + pasted);
    if (end + PASTE_END.length < text.length) read(text.slice(end + PASTE_END.length));
  }

  /** A lone Esc, or the beginning of a sequence: wait a moment for the rest, then take it as it is. */
  function hold(text: string): void {
    if (text === '') return;
    waiting = text;
    lone = setTimeout(() => {
      waiting = '';
      if (text === '\u001b') deliverEscape();
      else deliver(text);
    }, ESCAPE_WAIT);
  }

  function deliverEscape(): void {
    input.emit('keypress', undefined, { name: 'escape', sequence: '\u001b', ctrl: false, meta: false, shift: false });
  }

  function readKeys(text: string): void {
    const control = firstOf(text, [INTERRUPT, END, SUSPEND]);
    if (control !== -1) {
      readKeys(text.slice(0, control));
      act(text[control] ?? '');
      readKeys(text.slice(control + 1));
    } else if (isRawPaste(text)) {
      lastRawPaste = Date.now();
      deliver(PASTE_START + text);
    } else deliver(text);
  }

  /** Terminals without bracketed paste send the text as keys: a line end with more behind it was never typed so fast. */
  function isRawPaste(text: string): boolean {
    if (text.length < 2 || (text.includes('\u001b') && text.length < 40)) return false;
    return /[\r\n]+[^\r\n]/u.test(text) || (Date.now() - lastRawPaste < PASTE_GAP && text.length > 3);
  }

  function act(key: string): void {
    if (key === INTERRUPT) keyboard.onStop?.('interrupt');
    else if (key === END) keyboard.onStop?.('end');
    else if (key === SUSPEND) keyboard.onSuspend?.();
  }

  return keyboard;
}

/** Where the first of these characters stands, or -1. */
function firstOf(text: string, characters: readonly string[]): number {
  const found = characters.map((character) => text.indexOf(character)).filter((at) => at !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** How many characters at the end may be the beginning of a marker that is still on its way. */
function heldBack(text: string, marker: string): number {
  for (let length = Math.min(marker.length - 1, text.length); length > 0; length -= 1) {
    if (marker.startsWith(text.slice(-length))) return length;
  }
  return 0;
}
