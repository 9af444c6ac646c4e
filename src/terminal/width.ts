import stringWidth from 'fast-string-width';

/** Characters of one code unit that always take one column and never join with another: nearly all of what is shown. */
const simple = /^[ -~¡-¬®-˿‐-‧‰-⁞€←-↓─-▟▸○◎●◆◉✓■▲▼−]*$/u;

/** Columns a text takes on the screen: wide characters and emoji take two, combining marks none. */
export function widthOf(text: string): number {
  return simple.test(text) ? text.length : stringWidth(text);
}

export interface Grapheme {
  readonly text: string;
  /** UTF-16 offset in the line. */
  readonly at: number;
  readonly width: number;
}

/** Made when it is needed first: it costs as much as a fifth of the start. */
let segmenter: Intl.Segmenter | undefined;

/** What people see as single characters. */
export function* graphemes(line: string): Generator<Grapheme> {
  if (simple.test(line)) {
    for (let at = 0; at < line.length; at += 1) yield { text: line[at] ?? '', at, width: 1 };
    return;
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { segment, index } of segmenter.segment(line)) yield { text: segment, at: index, width: widthOf(segment) };
}

/** One row on the screen: which part of a line stands there. */
export interface Row {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line as rows of at most `columns`, broken after a blank where there is one, anywhere where there is none. */
export function wrapLine(line: string, columns: number): Row[] {
  const width = Math.max(1, columns);
  if (line.length <= width && simple.test(line)) return [{ text: line, start: 0, end: line.length }];
  const rows: Row[] = [];
  let start = 0;
  let used = 0;
  let afterBlank = 0;
  let usedAfterBlank = 0;
  const close = (end: number) => {
    rows.push({ text: line.slice(start, end), start, end });
    start = end;
  };
  for (const grapheme of graphemes(line)) {
    if (used + grapheme.width > width && grapheme.text !== ' ' && grapheme.at > start) {
      const atWord = afterBlank > start;
      close(atWord ? afterBlank : grapheme.at);
      used = atWord ? used - usedAfterBlank : 0;
    }
    used += grapheme.width;
    if (grapheme.text === ' ') {
      afterBlank = grapheme.at + 1;
      usedAfterBlank = used;
    }
  }
  close(line.length);
  return rows;
}

/** Texts of this length are wrapped once: a wall is drawn again at every key, and is laid out a few times to fit. In UTF-16 units. */
const LONG = 4000;
/** Of so many long texts the rows are kept. */
const KEPT = 12;
const kept = new Map<string, Map<number, readonly string[]>>();

/** Running text in rows of at most `columns`, without the blanks at the breaks. */
export function wrapText(text: string, columns: number): readonly string[] {
  if (text.length < LONG) return wrapAll(text, columns);
  const byWidth = kept.get(text) ?? new Map<number, readonly string[]>();
  const rows = byWidth.get(columns) ?? wrapAll(text, columns);
  // What was asked last comes last.
  kept.delete(text);
  kept.set(text, byWidth.set(columns, rows));
  for (const [oldest] of kept) if (kept.size > KEPT) kept.delete(oldest);
  return rows;
}

function wrapAll(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, columns).map((row) => row.text.trimEnd()));
}

/** Cut to fit, with … where something was left out. */
export function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let cut = '';
  let used = 0;
  for (const { text: one, width } of graphemes(text)) {
    if (used + width > columns - 1) break;
    cut += one;
    used += width;
  }
  return columns < 1 ? '' : `${cut}…`;
}
