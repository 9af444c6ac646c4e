import type { Entry, Item, Part } from './document.ts';
import { escapeLine, escapeLineStart } from './escape.ts';

/** Lines of a record are at most this long where a blank allows it: markdownlint's default (MD013). */
const WIDTH = 80;

/** The entries of one section as Markdown, without a final line end. */
export function printEntries(entries: readonly Entry[]): string {
  return entries.map(printEntry).join('\n\n');
}

function printEntry(entry: Entry): string {
  if (entry.kind === 'heading') return `### ${escapeLine(entry.text)}`;
  if (entry.kind === 'image')
    return wrap(`![${escapeLine(entry.alt)}](${encodeURI(entry.file).replace(/[()]/gu, encodeParenthesis)})`, 0);
  const label = entry.label === undefined ? '' : `**${escapeLine(entry.label)}:**`;
  if (entry.kind === 'items') return [label, entry.items.map(printItem).join('\n')].filter(Boolean).join('\n\n');
  return printProse(entry.text, label, 0);
}

function encodeParenthesis(sign: string): string {
  return sign === '(' ? '%28' : '%29';
}

function printItem(item: Item): string {
  const box = item.done === undefined ? '' : item.done ? '[x] ' : '[ ] ';
  if (item.id !== undefined)
    return [`- ${wrap(`${box}**${escapeLine(item.text)}** (\`${item.id}\`)`, 2)}`, ...item.parts.map(printPart)].join(
      '\n',
    );
  return [`- ${printProse(item.text, box.trimEnd(), 2)}`, ...item.parts.map(printPart)].join('\n');
}

function printPart(part: Part): string {
  return `  - ${printProse(part.text, `${escapeLine(part.label)}:`, 4)}`;
}

/** Paragraphs and forced line ends as typed, wrapped; the lead is Markdown of our own before the first word. */
function printProse(text: string, lead: string, indent: number): string {
  const paragraphs = text.split('\n\n');
  const pad = ' '.repeat(indent);
  return paragraphs
    .map((paragraph, index) => {
      const lines = paragraph.split('\n').map(escapeLine);
      const first =
        index === 0 && lead !== '' ? [[lead, lines[0]].filter(Boolean).join(' '), ...lines.slice(1)] : lines;
      return first.map((line) => wrap(line, indent)).join(`\\\n${pad}`);
    })
    .join(`\n\n${pad}`);
}

/** Breaks at single blanks; every line is made safe to stand first. Lines after the first are indented. */
function wrap(markdown: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of markdown.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > WIDTH - indent - 2) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines
    .map((text, index) => (index === 0 && isOurs(text) ? text : escapeLineStart(text)))
    .join(`\n${' '.repeat(indent)}`);
}

/** A first line that begins with a mark of our own, which no typed text can begin with: it would be escaped. */
function isOurs(line: string): boolean {
  return /^(?:\*\*|!\[|\[[ x]\] )/u.test(line);
}
