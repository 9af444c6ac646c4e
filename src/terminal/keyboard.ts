import { EventEmitter } from 'node:events';
import { StringDecoder } from 'node:string_decoder';

const PASTE_START = '\u001b[200~';
const PASTE_END = '\u001b[201~';
const INTERRUPT = '\u0003';
const END = '\u0004';
const SUSPEND = '\u001a';
/** How long a lone Esc waits for the rest of an arrow key or the like, in milliseconds. */
const ESCAPE_WAIT = 40;
/** How long an answer of the terminal may take to come whole, in milliseconds. */
const ANSWER_WAIT = 500;
/** Pieces of one unbracketed paste follow each other within this time, in milliseconds. */
const PASTE_GAP = 30;

type Stop = 'interrupt' | 'end';

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
    const held = Math.max(heldBack(text, PASTE_START), unfinished.exec(text)?.[0].length ?? 0);
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

  /** A lone Esc is a key; of a sequence whose rest never comes nothing was meant for a text. */
  function hold(text: string): void {
    if (text === '') return;
    waiting = text;
    lone = setTimeout(
      () => {
        waiting = '';
        if (text === '\u001b') deliverEscape();
      },
      text.length > 2 ? ANSWER_WAIT : ESCAPE_WAIT,
    );
  }

  function deliverEscape(): void {
    input.emit('keypress', undefined, { name: 'escape', sequence: '\u001b', ctrl: false, meta: false, shift: false });
  }

  function readKeys(whole: string): void {
    const text = withoutAnswers(whole);
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
    return /[\r\n][^\r\n]/u.test(text) || (Date.now() - lastRawPaste < PASTE_GAP && text.length > 3);
  }

  function act(key: string): void {
    if (key === INTERRUPT) keyboard.onStop?.('interrupt');
    else if (key === END) keyboard.onStop?.('end');
    else if (key === SUSPEND) keyboard.onSuspend?.();
  }

  return keyboard;
}

/**
 * What a terminal sends of itself is no key: answers to questions (colours, cursor, device), focus, mouse, and operating-system
 * commands. The keypad in application mode sends keys under other names.
 */
const answers =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[P_^X][^\u001b]*\u001b\\|\u001b\[(?:[?>=][\d;]*\$?[a-zA-Z]|\d+;\d+R|[IO](?![a-z])|<[\d;]*[mM]|M[\s\S]{3}|\d+;\d+(?:;\d+)*[tnc]|\d*n)/gu;

/** The beginning of a sequence, up to the end of what came: an operating-system command, a string, or control with its numbers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const unfinished = /\u001b(?:\][^\u0007\u001b]*\u001b?|[P_^X][^\u001b]*\u001b?|\[[\u0020-\u003f]*|O)?$/u;

/** Keys as some terminals number them: the keypad by itself, others by their character. Source: the kitty keyboard protocol. */
const FIRST_OF_KEYPAD = 57_399;
const numberedKeypad = '0123456789./*-+\r=,';
const PRIVATE_USE = 57_344;
const ALT = 2;
const CTRL = 4;
const SUPER = 8;

/** Shift and the locks leave a character what it is; with Ctrl a letter is a control character, and with Alt nothing that we know. */
function numberedKey(code: number, pressed: number): string {
  const modifiers = pressed - 1;
  if ((modifiers & (ALT | SUPER)) !== 0) return '';
  if ((modifiers & CTRL) !== 0) return code >= 97 && code <= 122 ? String.fromCodePoint(code - 96) : '';
  if (code >= FIRST_OF_KEYPAD) return numberedKeypad[code - FIRST_OF_KEYPAD] ?? '';
  return code >= 32 && code < PRIVATE_USE && code !== 127 ? String.fromCodePoint(code) : code === 13 ? '\r' : '';
}

const keypad: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'pqrstuvwxy'].map((letter, digit) => [letter, String(digit)])),
  M: '\r',
  k: '+',
  m: '-',
  j: '*',
  o: '/',
  n: '.',
  l: ',',
  X: '=',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const numberedKeys = /\u001b\[(\d+)(?::[\d:]*)?(?:;(\d+)(?:[;:][\d;:]*)?)?u/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const keypadKeys = /\u001bO([j-yMX])/gu;

function withoutAnswers(text: string): string {
  if (!text.includes('\u001b')) return text;
  return text
    .replace(answers, '')
    .replace(numberedKeys, (_, code: string, pressed = '1') => numberedKey(Number(code), Number(pressed)))
    .replace(keypadKeys, (own, sign: string) => keypad[sign] ?? own);
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
