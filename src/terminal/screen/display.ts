import type { Line, Paint } from '../look.ts';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What the screen shows: rows from the top, and where the cursor stands if people type. */
export interface Frame {
  readonly lines: readonly Line[];
  readonly cursor?: { readonly row: number; readonly column: number };
}

export interface Display {
  size(): Size;
  /** Shows a frame once all keys that came together are taken in; of several the last. Only rows that changed are written. */
  draw(frame: () => Frame): void;
  /** Also after the program slept: what is on the terminal then is not ours. */
  enter(): void;
  leave(): void;
  onResize: (() => void) | undefined;
}

const ENTER = '\u001b[?1049h\u001b[?2004h\u001b[2J\u001b[H';
const LEAVE = '\u001b[?2004l\u001b[?25h\u001b[0m\u001b[?1049l';
/** A frame appears at once, not row by row; terminals that do not know these marks pass them over. */
const BEGIN_FRAME = '\u001b[?2026h';
const END_FRAME = '\u001b[?2026l';
const FALLBACK: Size = { columns: 80, rows: 24 };

/** The screen as a sheet of its own (the alternate screen): what was there before comes back when we leave. */
export function openDisplay(output: NodeJS.WriteStream, paint: Paint): Display {
  let shown: string[] = [];
  let entered = false;
  const resized = () => {
    shown = [];
    if (entered) output.write('\u001b[2J');
    display.onResize?.();
  };
  let known = '';
  const sizeNow = () => `${output.columns}x${output.rows}`;
  /** A window that shrank and is back before anybody looked has its old size, and no `resize`; what was on it is gone. */
  const changed = () => {
    const isBack = sizeNow() === known;
    known = sizeNow();
    if (isBack) resized();
  };
  let next: (() => Frame) | undefined;
  const show = () => {
    const frame = next?.();
    next = undefined;
    if (frame !== undefined && entered) put(frame);
  };
  const put = (frame: Frame) => {
    const rows = frame.lines.slice(0, display.size().rows).map(paint);
    const other = rows.flatMap((row, index) => (row === shown[index] ? [] : [`\u001b[${index + 1};1H${row}\u001b[K`]));
    const rest = rows.length < shown.length ? `\u001b[${rows.length + 1};1H\u001b[J` : '';
    const at = frame.cursor ? `\u001b[${frame.cursor.row + 1};${frame.cursor.column + 1}H\u001b[?25h` : '\u001b[?25l';
    output.write(BEGIN_FRAME + other.join('') + rest + at + END_FRAME);
    shown = rows;
  };
  const display: Display = {
    onResize: undefined,
    size: () => ({ columns: output.columns || FALLBACK.columns, rows: output.rows || FALLBACK.rows }),
    draw(frame) {
      if (!entered) return;
      if (next === undefined) setImmediate(show);
      next = frame;
    },
    enter() {
      entered = true;
      shown = [];
      output.write(ENTER);
      output.off('resize', resized).on('resize', resized);
      known = sizeNow();
      process.off('SIGWINCH', changed).on('SIGWINCH', changed);
      display.onResize?.();
    },
    leave() {
      if (!entered) return;
      entered = false;
      next = undefined;
      output.off('resize', resized);
      process.off('SIGWINCH', changed);
      output.write(LEAVE);
    },
  };
  return display;
}
