/** Nothing is shown of what is over within this time; in milliseconds. */
const PATIENCE = 1000;

/** How often the bar is drawn anew; in milliseconds. */
const EVERY = 100;

/** The longest bar; on a narrow screen the figures go before the bar. */
const WIDTH = 24;

export interface ProgressBar {
  /** One more is done. */
  step(): void;
  /** Takes the bar away. */
  end(): void;
}

export interface ProgressOptions {
  /** Where to draw; nothing is drawn where it is no terminal. */
  readonly stream: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };
  readonly label: string;
  /** How many there are, asked only once the bar is needed. */
  readonly total: () => number;
  readonly now: () => number;
  readonly unicode: boolean;
  /** Line by line: a bar that redraws itself would be read out again and again. */
  readonly plain: boolean;
}

/** A bar on stderr for work that takes more than a second, on a terminal only; it leaves nothing behind. */
export function progressBar({ stream, label, total, now, unicode, plain }: ProgressOptions): ProgressBar {
  if (stream.isTTY !== true || plain) return { step: () => undefined, end: () => undefined };
  const start = now();
  let done = 0;
  let all: number | undefined;
  let drawnAt: number | undefined;
  return {
    step() {
      done += 1;
      const moment = now();
      if (moment - start < PATIENCE || (drawnAt !== undefined && moment - drawnAt < EVERY)) return;
      all ??= total();
      drawnAt = moment;
      stream.write(`\r${barText({ label, done, all, unicode, columns: stream.columns ?? 80 })}\u001b[K`);
    },
    end() {
      if (drawnAt !== undefined) stream.write('\r\u001b[K');
    },
  };
}

export interface BarOptions {
  readonly label: string;
  readonly done: number;
  readonly all: number;
  readonly unicode: boolean;
  readonly columns: number;
}

export function barText({ label, done, all, unicode, columns }: BarOptions): string {
  const part = Math.min(1, all === 0 ? 1 : done / all);
  const figures = ` ${Math.floor(part * 100)}% (${done}/${all})`;
  const width = Math.max(0, Math.min(WIDTH, columns - label.length - figures.length - 2));
  const full = Math.round(part * width);
  const [on, off] = unicode ? ['█', '░'] : ['#', '-'];
  return `${label} ${on.repeat(full)}${off.repeat(width - full)}${figures}`.slice(0, columns - 1);
}
