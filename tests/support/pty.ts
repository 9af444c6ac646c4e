import type { ReadStream } from 'node:tty';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm, { type IBufferLine } from '@xterm/headless';
import type { Messages } from '../../src/language/messages.ts';
import { nl } from '../../src/language/nl.ts';
import { baseEnv } from './workroom.ts';

export const Keys = {
  enter: '\r',
  tab: '\t',
  escape: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  shiftTab: '\u001b[Z',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  ctrlK: '\u000b',
  ctrlU: '\u0015',
  ctrlW: '\u0017',
  backspace: '\u007f',
} as const;

export interface PtyWishes {
  readonly cwd: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A program in a real terminal, with its screen read as a person would. */
export interface Session {
  readonly pty: IPty;
  /** The screen as text, without blanks at the ends of lines. */
  screen(): string;
  /** The screen line by line, with how each cell looks. */
  lines(): IBufferLine[];
  /** All that the terminal still holds: the screen, what scrolled away, and the screen behind it. */
  everything(): string;
  /** Everything the program wrote. */
  raw(): string;
  type(keys: string): void;
  paste(text: string): void;
  /** Waits until the screen holds the text (blanks and line ends count alike); fails with the screen. */
  see(text: string | RegExp, milliseconds?: number): Promise<void>;
  /** Waits until the program has written, after so many UTF-16 units, and ended with its prompt for a line. */
  prompted(after: number, milliseconds?: number): Promise<void>;
  /** Waits until the text is gone. */
  gone(text: string, milliseconds?: number): Promise<void>;
  exit(milliseconds?: number): Promise<{ code: number; signal: number | undefined }>;
  resize(columns: number, rows: number): void;
}

/** Presses Enter where it must choose nothing: the screen says how to choose, and all that stood there stays. */
export async function enterAlone(session: Session, { choosing }: Pick<Messages, 'choosing'> = nl): Promise<void> {
  const before = session.screen().split('\n');
  session.type(Keys.enter);
  await session.see(choosing.chooseFirst);
  const now = session.screen().split('\n');
  const gone = before.filter((line) => !now.includes(line));
  // Of a passage that scrolls, the message takes the last rows and changes how many are said to be below; never a choice.
  const isPassage = (line: string) => !/^ {3,}\d+ {2}/u.test(line);
  const mayGo = now.some((line) => line.trim().startsWith('↓')) ? 3 : 0;
  if (gone.length > mayGo || !gone.every(isPassage) || now.some((line) => line.includes('▸')))
    throw new Error(`Enter alone did something:\n${session.screen()}`);
}

/** Up to where the output holds whole frames; the rest of a frame is still on its way. */
function endOfFrames(output: string): number {
  const begin = output.lastIndexOf('\u001b[?2026h');
  return begin === -1 || output.includes('\u001b[?2026l', begin) ? output.length : begin;
}

/**
 * node-pty closes the terminal 200 ms after the program's end, read or not: a machine that was busy just then loses
 * what was written last. Reading until there is no more gives an error of its own, which closes at once.
 */
function readToTheEnd(pty: IPty): void {
  const { _socket: socket } = pty as unknown as { readonly _socket: ReadStream };
  const destroy = socket.destroy.bind(socket);
  socket.destroy = (error?: Error) => {
    if (error) return destroy(error);
    setTimeout(destroy, 3000).unref();
    return socket;
  };
}

export function runInPty(
  file: string,
  args: readonly string[],
  { cwd, columns = 80, rows = 24, env = {} }: PtyWishes,
): Session {
  const own = {
    ...baseEnv(),
    TERM: 'xterm-256color',
    LANG: 'nl_NL.UTF-8',
    ...env,
  };
  const pty = spawn(file, [...args], { cwd, cols: columns, rows, env: own, name: own.TERM });
  readToTheEnd(pty);
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 });
  let raw = '';
  let ended: { code: number; signal: number | undefined } | undefined;
  let begun = '';
  const waiting = new Set<() => void>();
  const stir = () => {
    for (const wake of waiting) wake();
  };
  pty.onData((data) => {
    raw += data;
    const all = begun + data;
    const whole = endOfFrames(all);
    begun = all.slice(whole);
    terminal.write(all.slice(0, whole), stir);
  });
  pty.onExit(({ exitCode, signal }) => {
    ended = { code: exitCode, signal };
    stir();
  });
  const lines = () => {
    const buffer = terminal.buffer.active;
    return Array.from({ length: terminal.rows }, (_, row) => buffer.getLine(buffer.baseY + row)).filter(
      (line) => line !== undefined,
    );
  };
  const screen = () =>
    lines()
      .map((line) => line.translateToString(true))
      .join('\n')
      .trimEnd();
  const everything = () =>
    [terminal.buffer.normal, terminal.buffer.alternate]
      .flatMap((buffer) =>
        Array.from({ length: buffer.length }, (_, row) => buffer.getLine(row)?.translateToString(true)),
      )
      .join('\n');
  const flat = (text: string) => text.replace(/\s+/gu, ' ');
  /** Looks again at everything that is drawn. */
  const until = (met: () => boolean, milliseconds: number, what: string) =>
    new Promise<void>((resolve, reject) => {
      const done = (act: () => void) => {
        clearTimeout(timer);
        waiting.delete(look);
        act();
      };
      const look = () => met() && done(resolve);
      const late = () => new Error(`${what}; the screen is:\n${screen()}\n(exit: ${JSON.stringify(ended)})`);
      const timer = setTimeout(() => done(() => (met() ? resolve() : reject(late()))), milliseconds);
      waiting.add(look);
      look();
    });
  return {
    pty,
    screen,
    lines,
    everything,
    raw: () => raw,
    type: (keys) => pty.write(keys),
    paste: (text) => pty.write(`\u001b[200~${text}\u001b[201~`),
    see: (text, milliseconds = 8000) =>
      until(
        () => (typeof text === 'string' ? flat(screen()).includes(flat(text)) : text.test(screen())),
        milliseconds,
        `Waited for ${text}`,
      ),
    prompted: (after, milliseconds = 8000) =>
      until(() => raw.length > after && raw.endsWith('\n> '), milliseconds, 'Waited for a prompt'),
    gone: (text, milliseconds = 8000) =>
      until(() => !flat(screen()).includes(flat(text)), milliseconds, `Waited until ${text} was gone`),
    async exit(milliseconds = 8000) {
      await until(() => ended !== undefined, milliseconds, 'Waited for the end');
      // The terminal draws in its own time: what was written last must be on the screen too.
      await new Promise<void>((drawn) => terminal.write('', drawn));
      return ended ?? { code: -1, signal: undefined };
    },
    resize(c, r) {
      pty.resize(c, r);
      terminal.resize(c, r);
      stir();
    },
  };
}
