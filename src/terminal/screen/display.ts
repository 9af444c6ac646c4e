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
  /** Shows a frame; only rows that changed are written. */
  draw(frame: Frame): void;
  /** Forgets and wipes everything, also what has scrolled away: before the next person looks. */
  wipe(): void;
  /** Also after the program slept: what is on the terminal then is not ours. */
  enter(): void;
  leave(): void;
  onResize: (() => void) | undefined;
}

const ENTER = '\u001b[?1049h\u001b[?2004h\u001b[2J\u001b[H';
const LEAVE = '\u001b[?2004l\u001b[?25h\u001b[0m\u001b[?1049l';
const WIPE = '\u001b[2J\u001b[3J\u001b[H';
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
  const display: Display = {
    onResize: undefined,
    size: () => ({ columns: output.columns || FALLBACK.columns, rows: output.rows || FALLBACK.rows }),
    draw(frame) {
      if (!entered) return;
      const rows = frame.lines.slice(0, display.size().rows).map(paint);
      const changed = rows.flatMap((row, index) =>
        row === shown[index] ? [] : [`\u001b[${index + 1};1H${row}\u001b[K`],
      );
      const rest = rows.length < shown.length ? `\u001b[${rows.length + 1};1H\u001b[J` : '';
      const at = frame.cursor ? `\u001b[${frame.cursor.row + 1};${frame.cursor.column + 1}H\u001b[?25h` : '\u001b[?25l';
      output.write(BEGIN_FRAME + changed.join('') + rest + at + END_FRAME);
      shown = rows;
    },
    wipe() {
      shown = [];
      if (entered) output.write(WIPE);
    },
    enter() {
      entered = true;
      shown = [];
      output.write(ENTER);
      output.off('resize', resized).on('resize', resized);
      display.onResize?.();
    },
    leave() {
      if (!entered) return;
      entered = false;
      output.off('resize', resized);
      output.write(LEAVE);
    },
  };
  return display;
}
