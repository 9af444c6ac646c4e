import { tidyLine } from '../text/tidy.ts';
import type { Entry, WrittenItem, WrittenPart } from './document.ts';
import { escapeLine, escapeLineStart } from './escape.ts';
import { fieldMarker, partMarker } from './fields.ts';
import { plainColon } from './labels.ts';
import type { SectionId } from './sections.ts';

/** Lines of a record are at most this long where a blank allows it: markdownlint's default (MD013). */
const WIDTH = 80;

/** Entries as Markdown, without a final line end. */
export function printEntries(entries: readonly Entry[]): string {
  return entries.map(printEntry).join('\n\n');
}

/** The same for a section of a record: a label of a team's own that means something has a marker above it. */
export function printSection(section: SectionId, entries: readonly Entry[]): string {
  return entries.flatMap((entry) => [...markersFor(section, entry), printEntry(entry)]).join('\n\n');
}

function markersFor(section: SectionId, entry: Entry): string[] {
  if (entry.kind === 'image') return [];
  const { label, field } = entry;
  const own = label === undefined || field === undefined ? undefined : fieldMarker(section, label, field);
  const parts = entry.kind === 'items' ? entry.items.flatMap((item) => item.parts) : [];
  const ofParts = parts.flatMap((part) =>
    part.field === undefined ? [] : (partMarker(section, part.label, part.field) ?? []),
  );
  return [...new Set(own === undefined ? ofParts : [own, ...ofParts])];
}

function printEntry(entry: Entry): string {
  if (entry.kind === 'image') return ours(`![${escapeLine(entry.alt)}](${linkTo(entry.file)})`, 0);
  const label = entry.label === undefined ? '' : `**${printLabel(entry.label)}:**`;
  if (entry.kind === 'items') return [label, entry.items.map(printItem).join('\n')].filter(Boolean).join('\n\n');
  return printProse(entry.text, label, 0);
}

function linkTo(file: string): string {
  return encodeURI(file).replace(/[()]/gu, (sign) => (sign === '(' ? '%28' : '%29'));
}

function printItem(item: WrittenItem): string {
  const box = item.done === undefined ? '' : item.done ? '[x]' : '[ ]';
  const text =
    item.id === undefined ? printProse(item.text, box, 2) : ours(`**${escapeLine(item.text)}** (\`${item.id}\`)`, 2);
  return [`- ${text}`, ...item.parts.map(printPart)].join('\n');
}

export function printPart(part: WrittenPart): string {
  return `  - ${printProse(part.text, partLabel(part.label), 4)}`;
}

/** Emphasis may not begin or end with a blank, and a label stands on one line. */
function printLabel(label: string): string {
  return escapeLine(tidyLine(label));
}

/** In bold where it would not be read as a label otherwise, or would begin a list or a box. */
function partLabel(label: string): string {
  const own = tidyLine(label);
  const plain = `${printLabel(label)}:`;
  const isPlain = plainColon(`${own}:`) === own.length && !/^[☐☑☒]/u.test(own);
  return isPlain && escapeLineStart(plain) === plain ? plain : `**${plain}**`;
}

/** Paragraphs and forced line ends as typed, wrapped; the lead is Markdown of our own before the first word. */
function printProse(text: string, lead: string, indent: number): string {
  const pad = ' '.repeat(indent);
  const paragraphs = text.split('\n\n').map((paragraph, at) => {
    const lines = paragraph.split('\n').map(escapeLine);
    return lines
      .map((line, row) =>
        at === 0 && row === 0 && lead !== '' ? ours(line, indent, lead) : wrap(line.split(' '), indent, false),
      )
      .join(`\\\n${pad}`);
  });
  return paragraphs.join(`\n\n${pad}`);
}

/** Markdown that begins with a mark of ours, and may hold a lead that is never broken nor parted from the first word. */
function ours(markdown: string, indent: number, lead?: string): string {
  const [first = '', ...rest] = markdown.split(' ');
  return wrap([lead === undefined ? first : `${lead} ${first}`, ...rest], indent, true);
}

/** Words in lines; every line is made safe to stand first, but for a first one that begins with a mark of ours. */
function wrap(words: readonly string[], indent: number, beginsWithOurs: boolean): string {
  const lines = rowsOf(words, WIDTH - indent - 2);
  const safe = lines.map((text, at) => (at === 0 && beginsWithOurs ? text : escapeLineStart(text)));
  return safe.join(`\n${' '.repeat(indent)}`);
}

/** As many words a row as fit in so many UTF-16 units; one at least. */
function rowsOf(words: readonly string[], most: number): string[] {
  const rows: string[] = [];
  let row: string[] = [];
  let width = 0;
  for (const word of words) {
    if (row.length > 0 && width + 1 + word.length > most) {
      // A year at the end of a sentence would begin a list there.
      const next = row.splice(row.length > 1 && /^\d{1,9}[.)]$/u.test(word) ? -1 : row.length);
      rows.push(row.join(' '));
      row = next;
      width = next[0]?.length ?? 0;
    }
    width += word.length + (row.length > 0 ? 1 : 0);
    row.push(word);
  }
  return [...rows, row.join(' ')];
}
