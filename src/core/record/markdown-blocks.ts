/** Lines that belong together, with the number of the first. */
export type Block = { readonly line: number } & (
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }
);

const listStart = /^[-*+] (?:[^ \t]|$)/u;
const heading = /^#{1,6} +(.*?)(?: +#+)?$/u;
const fence = /^ {0,3}(?:`{3,}|~{3,})/u;

/** Paragraphs, headings and lists with everything indented under them; fenced code is one paragraph. */
export function* blocksOf(lines: readonly string[]): Generator<Block> {
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const title = headingOf(line);
    if (isBlank(line) || (line.startsWith('<!--') && line.endsWith('-->'))) at += 1;
    else if (title !== undefined) {
      yield { kind: 'heading', line: at, text: title };
      at += 1;
    } else {
      const isList = isPoint(line);
      const end = isList ? endOfList(lines, at) : endOfParagraph(lines, at);
      yield { kind: isList ? 'list' : 'paragraph', line: at, lines: lines.slice(at, end) };
      at = end;
    }
  }
}

/** Blank as Markdown has it: a no-break or ideographic space is text. */
export function isBlank(line: string): boolean {
  return line === '' || /^[ \t]+$/u.test(line);
}

/** How many blanks and tabs a line begins with. */
export function indentOf(line: string): number {
  let at = 0;
  while (line[at] === ' ' || line[at] === '\t') at += 1;
  return at;
}

/** The first line of a point of a list that is not part of another. */
export function isPoint(line: string): boolean {
  return line[1] === ' ' && listStart.test(line);
}

function headingOf(line: string): string | undefined {
  return line.startsWith('#') ? heading.exec(line)?.[1] : undefined;
}

function endOfParagraph(lines: readonly string[], start: number): number {
  if (fence.test(lines[start] ?? '')) return afterFence(lines, start);
  let end = start + 1;
  while (end < lines.length && !endsParagraph(lines[end] ?? '')) end += 1;
  return end;
}

function endsParagraph(line: string): boolean {
  return isBlank(line) || isPoint(line) || headingOf(line) !== undefined || fence.test(line);
}

function afterFence(lines: readonly string[], start: number): number {
  for (let at = start + 1; at < lines.length; at += 1) if (fence.test(lines[at] ?? '')) return at + 1;
  return lines.length;
}

/** Blank lines within a list belong to it when what follows is indented. */
function endOfList(lines: readonly string[], start: number): number {
  let end = start + 1;
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    if (at > end && indentOf(line) < 2) break;
    end = at + 1;
  }
  return end;
}
