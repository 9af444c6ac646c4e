/** One line of a text with its place: UTF-16 offsets, the end before the line end. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The name in a marker of ours that stands alone on the line: "choice" in `<!-- driehoek:choice -->`, also
   * where a formatter or a person took its blanks away or indented it. */
  readonly marker: string | undefined;
  /** Whether the line lies in fenced code or in a comment of several lines, or begins or ends those. */
  readonly isCode: boolean;
}

const markerLine = /^ {0,3}<!--\s*driehoek:([a-z-]+)\s*-->\s*$/u;

/** The lines of Markdown, whatever their line ends; a marker inside fenced code or a longer comment is no marker. */
export function* linesOf(text: string, from = 0): Generator<TextLine> {
  const endFrom = lineEnds(text);
  const isHidden = codeReader();
  for (let start = from; start <= text.length; ) {
    const end = endFrom(start);
    const line = text.slice(start, end);
    const isCode = isHidden(line);
    yield { text: line, start, end, marker: isCode ? undefined : markerIn(line), isCode };
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

function markerIn(line: string): string | undefined {
  return line.includes('driehoek:') ? markerLine.exec(line)?.[1] : undefined;
}

/** Finds where the line that begins at an index ends. Most texts have one kind of line end, which is found at once. */
function lineEnds(text: string): (start: number) => number {
  const either = text.includes('\r') ? /[\r\n]/gu : undefined;
  return (start) => {
    if (either) either.lastIndex = start;
    const end = either ? (either.exec(text)?.index ?? -1) : text.indexOf('\n', start);
    return end === -1 ? text.length : end;
  };
}

/** Goes through the lines of a text; whether a line is code or comment depends on those before it. */
function codeReader(): (line: string) => boolean {
  let fence: string | undefined;
  let isComment = false;
  return (line) => {
    const wasOpen = isComment || fence !== undefined;
    if (isComment) {
      isComment = !line.includes('-->');
      return true;
    }
    const mark = mayFence(line) ? /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1] : undefined;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    isComment = !wasOpen && fence === undefined && line.startsWith('<!--') && !line.includes('-->');
    return wasOpen || isComment || fence !== undefined;
  };
}

/** By the first character alone: nearly every line of every record begins with another. */
function mayFence(line: string): boolean {
  const first = line[0];
  return first === ' ' || first === '`' || first === '~';
}

/** The line end a text uses: that of its first line. */
export function lineEndOf(text: string): string {
  return /\r\n?|\n/u.exec(text)?.[0] ?? '\n';
}
