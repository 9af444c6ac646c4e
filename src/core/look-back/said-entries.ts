import type { Messages } from '../../language/messages.ts';
import { type Entry, itemsEntry, textEntry } from '../record/document.ts';
import type { NewLookBack } from '../record/edit.ts';
import { withoutLabels } from '../record/labels.ts';
import type { FoundAgain, NamedAgain } from './found.ts';

/** What a look-back said. */
export interface LookBackSaid {
  readonly said: Omit<NewLookBack, 'heading' | 'entries'>;
  readonly found: FoundAgain;
  /** Why no word is expected any more. */
  readonly noWordFor: string | undefined;
  readonly text: (id: string) => string | undefined;
  readonly skipped: readonly string[];
}

/** The section of a look-back, without its heading. */
export function entriesOf(told: LookBackSaid, messages: Messages): Entry[] {
  const { said, found, text, skipped } = told;
  const { labels, place, because, newDay } = messages.afterwards.lookBack;
  const day = ({ more, ...own }: NamedAgain) => ({
    ...own,
    ...(more === undefined ? {} : { more: messages.day(more) }),
  });
  const left = skipped.map((own) => ({ text: own }));
  return [
    ...line(labels.day, messages.day(said.day)),
    ...line(labels.happened, text('happened')),
    ...line(labels.differently, text('differently')),
    ...list(labels.postponed, found.postponed.map(day), newDay),
    ...list(labels.dropped, found.dropped, because),
    ...line(labels.wordBack, wordsOf(told, messages)),
    ...line(labels.answer, text('answer')),
    ...list(labels.heeded, found.heeded, because),
    ...list(labels.letGo, found.letGo, because),
    ...line(labels.place, said.place && place[said.place]),
    ...line(labels.placeWhy, text('place-why')),
    ...line(labels.remaining, text('remaining')),
    ...line(labels.next, said.next && messages.day(said.next)),
    ...list(labels.skipped, left, because),
  ];
}

function wordsOf({ said, noWordFor }: LookBackSaid, { afterwards: { lookBack } }: Messages): string | undefined {
  const { lapses, because, wordBack } = lookBack;
  if (said.wordBack !== 'dropped') return said.wordBack && wordBack[said.wordBack];
  return noWordFor === undefined ? lapses : `${lapses}, ${because.toLowerCase()}: ${noWordFor}`;
}

function line(label: string, text: string | undefined): Entry[] {
  return text === undefined ? [] : [textEntry(withoutLabels('look-back', text), label)];
}

/** Points with what was said of each below it. */
function list(label: string, points: readonly NamedAgain[], partLabel: string): Entry[] {
  const items = points.map(({ text, more }) => ({
    text,
    parts: more === undefined ? [] : [{ label: partLabel, text: more }],
  }));
  return items.length === 0 ? [] : [itemsEntry(items, label)];
}
