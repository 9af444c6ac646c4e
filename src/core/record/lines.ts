/** One line of a text with its place: UTF-16 offsets, the end before the line end. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The name in a marker of ours that stands alone on the line: "choice" in `<!-- driehoek:choice -->`. */
  readonly marker: string | undefined;
  /** Whether the line lies in fenced code, or is one of its fences. */
  readonly isCode: boolean;
}

/** The lines of Markdown, whatever their line ends; a marker inside fenced code is no marker. */
export function* linesOf(text: string, from = 0): Generator<TextLine> {
  const lineEnd = /\r\n?|\n/gu;
  let fence: string | undefined;
  for (let start = from; start <= text.length; ) {
    lineEnd.lastIndex = start;
    const found = lineEnd.exec(text);
    const end = found?.index ?? text.length;
    const line = text.slice(start, end);
    const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1];
    const wasOpen = fence !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    const marker = fence === undefined ? /^<!-- driehoek:([a-z-]+) -->\s*$/u.exec(line)?.[1] : undefined;
    yield { text: line, start, end, marker, isCode: wasOpen || fence !== undefined };
    if (!found) return;
    start = end + found[0].length;
  }
}

/** The line end a text uses: that of its first line. */
export function lineEndOf(text: string): string {
  return /\r\n?|\n/u.exec(text)?.[0] ?? '\n';
}
