import type { Messages } from '../../language/messages.ts';
import { encodeLink } from '../log/table.ts';
import { escapeLine } from '../record/escape.ts';
import type { FollowUp } from '../results/follow-up.ts';
import type { IsoDate } from '../text/calendar.ts';
import { showLine } from '../text/characters.ts';
import { wrapLines } from '../text/wrap.ts';
import { agendaOf, byRole, deedOf } from './select.ts';
import { whenOf } from './when.ts';

/** What is open, to be sent to people. */
export interface FollowUpLetter {
  readonly today: IsoDate;
  /** What it names. */
  readonly items: readonly FollowUp[];
  /** How much more is open, without a name; nothing where all that was asked for is named. */
  readonly more: { readonly later: number; readonly undated: number } | undefined;
  /** Files that could not be read. */
  readonly unread: readonly string[];
}

/** Columns of a mail in plain text. */
const MAIL = 72;

/** By this line our own issue is found again, whoever changed its title. */
const MARK = '<!-- driehoek:follow-up -->';

/** A mail in plain text with its subject, to paste or to pipe; without addresses. Empty where there is nothing to tell. */
export function followUpMail(letter: FollowUpLetter, messages: Messages): string {
  if (isEmpty(letter)) return '';
  const { followUp } = messages.afterwards;
  const roles = byRole(letter.items).map(({ role, items }) =>
    [
      showLine(role ?? followUp.team),
      ...items.flatMap((item) => [
        point(`${whenOf(item, letter.today, messages)}: ${deedOf(item, messages)}`),
        hanging(`${item.title}, ${item.file}`),
      ]),
    ].join('\n'),
  );
  const unread = letter.unread.length === 0 ? [] : [[followUp.unread, ...letter.unread.map(point)].join('\n')];
  const parts = [followUp.greeting, opening(letter, messages), ...roles, ...moreOf(letter, messages), ...unread];
  const text = wrapLines([...parts, followUp.howToClose].join('\n\n'), MAIL);
  return `Subject: ${subjectOf(letter, messages)}\n\n${text}\n`;
}

/**
 * The text of an issue: a list of tasks per role, with links to the records. `linkTo` gives the address of a file. Empty
 * where there is nothing to tell.
 */
export function followUpMarkdown(letter: FollowUpLetter, linkTo: (file: string) => string, messages: Messages): string {
  if (isEmpty(letter)) return '';
  const { followUp } = messages.afterwards;
  const link = (title: string, file: string) => `[${inMarkdown(title)}](${linkTo(file)})`;
  const task = (item: FollowUp) =>
    `- [ ] **${whenOf(item, letter.today, messages)}:** ${inMarkdown(deedOf(item, messages))} · ${link(item.title, item.file)}`;
  const roles = byRole(letter.items).flatMap(({ role, items }) => [
    `### ${inMarkdown(role ?? followUp.team)}`,
    items.map(task).join('\n'),
  ]);
  const unread = letter.unread.map((file) => `- ${link(file, file)}`).join('\n');
  const parts = [MARK, opening(letter, messages), ...roles, ...moreOf(letter, messages)];
  const all = [
    ...parts,
    ...(unread === '' ? [] : [followUp.unread, unread]),
    `${followUp.howToClose} ${followUp.notHere}`,
  ];
  return `${all.join('\n\n')}\n`;
}

/** A link to a file of the repository, from its root or from the address of its files. */
export function linkBelow(base: string, path: string): string {
  return `${base}${encodeLink(path)}`;
}

function isEmpty({ items, unread }: FollowUpLetter): boolean {
  return items.length + unread.length === 0;
}

function opening({ today }: FollowUpLetter, { afterwards: { followUp }, day }: Messages): string {
  return followUp.opening(day(today));
}

function moreOf({ more }: FollowUpLetter, { afterwards: { followUp } }: Messages): string[] {
  return more === undefined || more.later + more.undated === 0 ? [] : [followUp.rest({ late: 0, week: 0, ...more })];
}

/** In plain letters: a mail takes no others in its head as they are. */
function subjectOf({ items, today }: FollowUpLetter, { afterwards: { followUp } }: Messages): string {
  const { late, week } = agendaOf(items, today);
  const near = late.length + week.length;
  if (near < items.length || near === 0) return followUp.subjectAll(items.length);
  return followUp.subject({ late: late.length, week: week.length, later: 0, undated: 0 });
}

function point(text: string): string {
  const [first = '', ...rest] = wrapLines(showLine(text), MAIL - 2).split('\n');
  return [`- ${first}`, ...rest.map((row) => `  ${row}`)].join('\n');
}

function hanging(text: string): string {
  return wrapLines(`  ${showLine(text)}`, MAIL);
}

/** A name behind an at-sign would call somebody, also behind a backslash. */
function inMarkdown(text: string): string {
  return escapeLine(text).replaceAll('\\@', '@<!-- -->');
}
