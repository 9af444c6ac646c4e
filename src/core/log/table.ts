import type { Messages } from '../../language/messages.ts';
import type { Language } from '../format/language.ts';
import { escapeLine } from '../record/escape.ts';
import type { Outcome } from '../record/schema.ts';
import type { ListEntry } from '../results/list.ts';
import type { SideId } from '../triangle/placement.ts';
import { CLOSING, openingMark } from './place.ts';

/** A record as a row; `link` leads to it from the file that holds the log, with forward slashes and not yet encoded. */
export interface LogRow {
  readonly entry: ListEntry;
  readonly link: string;
}

/**
 * The log with its marks, as lines. The opening mark keeps the language, so that a colleague with another setting does
 * not turn the table over. A row takes as many columns as it needs: markdownlint is told so.
 */
export function logLines(
  rows: readonly LogRow[],
  leftOut: readonly string[],
  language: Language,
  messages: Messages,
): string[] {
  const { log } = messages.afterwards;
  const { date, title, themes, sides, outcome, status, lookBack } = log.columns;
  const head = [date, title, themes, sides, outcome, status, lookBack];
  const table = [cells(head), cells(head.map(() => '---')), ...rows.map((row) => cells(cellsOf(row, messages)))];
  const links = leftOut.map((link) => `[${safe(link)}](${encodeLink(link)})`);
  return [
    openingMark(language),
    '',
    ...(rows.length === 0
      ? [log.empty]
      : ['<!-- markdownlint-disable MD013 -->', '', ...table, '', '<!-- markdownlint-enable MD013 -->']),
    ...(links.length === 0 ? [] : ['', log.leftOut, '', ...links.map((link) => `- ${link}`)]),
    '',
    CLOSING,
  ];
}

/** An empty cell is one blank: markdownlint's compact style. */
function cells(texts: readonly string[]): string {
  return `|${texts.map((text) => (text === '' ? ' ' : ` ${text} `)).join('|')}|`;
}

function cellsOf({ entry, link }: LogRow, messages: Messages): string[] {
  const { afterwards, outcomes, sides } = messages;
  return [
    entry.date ?? '',
    `[${safe(entry.title)}](${encodeLink(link)})`,
    entry.themes.map(safe).join(', '),
    entry.sides.map((side) => sides[side as SideId].between).join('; '),
    entry.outcome === null ? '' : outcomes[entry.outcome as Outcome],
    afterwards.list.statuses[entry.status === 'closed' ? 'closed' : 'open'],
    entry.lookBack ?? '',
  ];
}

/**
 * Text that shows as it was typed in a link in a cell of a table. A bar would end the cell, also behind a backslash; some
 * readers take a bracket behind a backslash for the start of a link within the link.
 */
function safe(text: string): string {
  return escapeLine(text).replace(/\\([|[\]])/gu, (_, sign: string) => `&#${sign.charCodeAt(0)};`);
}

/** A path as a link that works in every reader: blanks, letters with accents, brackets, number signs. */
export function encodeLink(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()]/gu, (sign) => (sign === '(' ? '%28' : '%29')))
    .join('/');
}
