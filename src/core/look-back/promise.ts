import type { Messages } from '../../language/messages.ts';
import { dayOf } from '../follow-up/due.ts';
import type { FieldId } from '../record/fields.ts';
import { type Field, passageOf, type Review, sectionOf } from '../record/review.ts';

/** Longer texts are cut where they only remind: the record itself is there to be read. In UTF-16 units. */
const MAX = 160;

/** What was chosen, what would limit the harm, and what that needs. */
const promised: ReadonlySet<FieldId | undefined> = new Set<FieldId>(['choice', 'limit', 'need']);

/** What a team said it would do, in lines to read aloud before looking back. `messages` in the record's language. */
export function promiseLines(review: Review, messages: Messages): string[] {
  const { lookBack } = messages.afterwards;
  const count = review.agreements.length;
  return [
    ...choiceLines(review),
    ...remainingTexts(review)
      .slice(0, 1)
      .map((text) => lookBack.thenRemained(shortPromise(text))),
    ...(count === 0 ? [] : [lookBack.agreements(count)]),
    ...wordBackLine(review, messages),
  ];
}

/** What was promised under any of its labels; where a team has labels of its own, what it says first. */
function choiceLines(review: Review): string[] {
  const said = (sectionOf(review, 'choice')?.fields ?? []).filter((field) => saidIn(field) !== undefined);
  const known = said.filter(({ field }) => promised.has(field));
  return (known.length > 0 ? known : said.slice(0, 3)).map((field) => {
    const text = saidIn(field) ?? '';
    return shortPromise(field.label === undefined ? text : `${field.label.text}: ${text}`);
  });
}

/** The tension that stayed, as it was written: the first text, and how it would be kept in view. */
export function remainingTexts(review: Review): string[] {
  return (sectionOf(review, 'remaining')?.fields ?? []).flatMap((field) => saidIn(field) ?? []);
}

function saidIn(field: Field): string | undefined {
  return field.isOther ? undefined : passageOf(field)?.text || undefined;
}

/** Who was to give an answer, and when; nothing where nobody was asked. */
export function wordBackLine({ escalation }: Review, messages: Messages): string[] {
  if (escalation === undefined || (escalation.asked !== 'yes' && escalation.waiting === undefined)) return [];
  const { to, waiting, wordBack } = escalation;
  const day = dayOf(wordBack);
  const words = shortPromise((to ?? waiting)?.text ?? '');
  return [messages.afterwards.lookBack.escalated(words, day === undefined ? undefined : messages.day(day))];
}

export function shortPromise(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= MAX) return line;
  const cut = line.slice(0, MAX);
  return `${cut.slice(0, Math.max(MAX / 2, cut.lastIndexOf(' ')))}…`;
}
