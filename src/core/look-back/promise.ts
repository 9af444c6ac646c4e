import type { Messages } from '../../language/messages.ts';
import { escalationOf } from '../follow-up/escalation.ts';
import { type Entry, itemsOf, type RecordDocument, sectionOf } from '../record/document.ts';

/** Longer texts are cut where they only remind: the record itself is there to be read. In UTF-16 units. */
const MAX = 160;

/** What a team said it would do, in lines to read aloud before looking back. `messages` in the record's language. */
export function promiseLines(record: RecordDocument, messages: Messages): string[] {
  const { lookBack } = messages.afterwards;
  const actions = itemsOf(record, 'actions').length;
  return [
    ...choiceLines(record, messages),
    ...remainingTexts(record)
      .slice(0, 1)
      .map((text) => lookBack.thenRemained(short(text))),
    ...(actions === 0 ? [] : [lookBack.agreements(actions)]),
    ...wordBackLine(record, messages),
  ];
}

/** What was chosen, what would limit the harm and what that needs; where a team has labels of its own, what it says first. */
function choiceLines(record: RecordDocument, { afterwards: { lookBack } }: Messages): string[] {
  const said = (sectionOf(record, 'choice')?.entries ?? []).flatMap((entry) =>
    entry.kind === 'text' ? [{ label: entry.label, text: entry.text }] : [],
  );
  const known = said.filter(({ label }) => label !== undefined && lookBack.promised.includes(label));
  return (known.length > 0 ? known : said.slice(0, 3)).map(({ label, text }) =>
    short(label === undefined ? text : `${label}: ${text}`),
  );
}

/** The tension that stayed, as it was written: the first text, and how it would be kept in view. */
export function remainingTexts(record: RecordDocument): string[] {
  const isText = (entry: Entry): entry is Extract<Entry, { kind: 'text' }> => entry.kind === 'text';
  return (sectionOf(record, 'remaining')?.entries ?? []).filter(isText).map(({ text }) => text);
}

/** Who was to give an answer, and when; nothing where nobody was asked. */
export function wordBackLine(record: RecordDocument, messages: Messages): string[] {
  const escalation = escalationOf(record, messages);
  if (escalation === undefined) return [];
  const { to, waiting, wordBack } = escalation;
  const day = wordBack === undefined ? undefined : messages.day(wordBack);
  return [messages.afterwards.lookBack.escalated(short(to ?? waiting ?? ''), day)];
}

export function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= MAX) return line;
  const cut = line.slice(0, MAX);
  return `${cut.slice(0, Math.max(MAX / 2, cut.lastIndexOf(' ')))}…`;
}
