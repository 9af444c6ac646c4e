import { showSafely } from '../text/characters.ts';

/** One line of an iCalendar file (RFC 5545), whatever number of rows it was folded over. */
export interface CalendarLine {
  /** In capitals. */
  readonly name: string;
  readonly value: string;
  /** As it stands in the file, without the last line end. */
  readonly raw: string;
}

/** A component at the top of the calendar, with all that stands in it. */
export interface CalendarPart {
  /** "VEVENT", "VTIMEZONE" and so on. */
  readonly kind: string;
  /** Of its own, without those of parts within it. */
  readonly lines: readonly CalendarLine[];
  /** As it stands in the file, with CRLF. */
  readonly raw: string;
}

interface CalendarParts {
  /** Of the calendar itself. */
  readonly lines: readonly CalendarLine[];
  readonly parts: readonly CalendarPart[];
}

export type CalendarRead =
  | { readonly ok: true; readonly calendar: CalendarParts }
  /** The row, from 1, on which it stops being one calendar. */
  | { readonly ok: false; readonly row: number };

interface OpenPart {
  readonly kind: string;
  readonly lines: CalendarLine[];
  readonly raw: string[];
}

interface Reading {
  readonly lines: CalendarLine[];
  readonly parts: CalendarPart[];
  /** What is open, the calendar first. */
  readonly open: OpenPart[];
  isDone: boolean;
}

/** Line ends of any kind, and a byte-order mark: files come back from other programs. Nothing else is forgiven. */
export function readCalendarParts(text: string): CalendarRead {
  const reading: Reading = { lines: [], parts: [], open: [], isDone: false };
  const rows = text.replace(/^\ufeff/u, '').split(/\r\n|\n|\r/u);
  for (let row = 0; row < rows.length; row += 1) {
    const first = row;
    if (rows[row]?.trim() === '') continue;
    while (/^[ \t]/u.test(rows[row + 1] ?? '')) row += 1;
    if (!take(lineOf(rows.slice(first, row + 1)), reading)) return { ok: false, row: first + 1 };
  }
  return reading.isDone ? { ok: true, calendar: reading } : { ok: false, row: rows.length };
}

/** The value begins behind the first colon outside quotation marks. */
function lineOf(rows: readonly string[]): CalendarLine | undefined {
  const line = rows.map((row, at) => (at === 0 ? row : row.slice(1))).join('');
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ':' && !isQuoted) {
      const name = /^[\w-]+/u.exec(line)?.[0];
      return name === undefined
        ? undefined
        : { name: name.toUpperCase(), value: line.slice(at + 1), raw: rows.join('\r\n') };
    }
  }
  return undefined;
}

/** False where the line cannot stand there. */
function take(line: CalendarLine | undefined, reading: Reading): boolean {
  if (line === undefined || reading.isDone) return false;
  const { open } = reading;
  const word = line.value.trim().toUpperCase();
  if (line.name === 'BEGIN') {
    if ((open.length === 0) !== (word === 'VCALENDAR')) return false;
    open.push({ kind: word, lines: [], raw: [line.raw] });
    return true;
  }
  const own = open.at(-1);
  if (own === undefined) return false;
  own.raw.push(line.raw);
  if (line.name !== 'END') {
    (open.length === 1 ? reading.lines : own.lines).push(line);
    return true;
  }
  if (own.kind !== word) return false;
  close(own, reading);
  return true;
}

function close(own: OpenPart, reading: Reading): void {
  reading.open.pop();
  const around = reading.open.at(-1);
  if (around === undefined) reading.isDone = true;
  else if (reading.open.length > 1) around.raw.push(...own.raw);
  else reading.parts.push({ kind: own.kind, lines: own.lines, raw: own.raw.join('\r\n') });
}

/** A text as RFC 5545 writes it, read back. */
export function calendarText(value: string): string {
  return value.replace(/\\([\\;,nN])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/** A text as RFC 5545 wants it written. */
export function writtenText(text: string): string {
  return showSafely(text)
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line in rows of at most 75 bytes in UTF-8, no sign broken; each next row begins with a blank. */
export function foldedLine(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const sign of line) {
    const size = bytesOf(sign);
    const isFull = bytes + size > 75;
    folded += isFull ? `\r\n ${sign}` : sign;
    bytes = isFull ? size + 1 : bytes + size;
  }
  return folded;
}

/** Of one sign in UTF-8. */
function bytesOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return 1 + Number(code >= 0x80) + Number(code >= 0x800) + Number(code >= 0x10000);
}
