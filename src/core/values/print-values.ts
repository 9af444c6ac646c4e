import type { Messages } from '../../language/messages.ts';
import { type Entry, itemsEntry, textEntry } from '../record/document.ts';
import { escapeLine } from '../record/escape.ts';
import { printEntries } from '../record/markdown.ts';
import type { ValuesShift } from '../results/values.ts';
import { showLine } from '../text/characters.ts';
import { sortSentences } from '../toolkit/sentences.ts';
import { printYaml } from '../yaml/print.ts';
import type { Deck } from './deck.ts';
import type { ValuesResult } from './result.ts';
import { shiftTold } from './told-values.ts';
import { countedOf } from './values-result-of.ts';

/** What is written of a sort. */
export interface WrittenValues {
  readonly result: ValuesResult;
  readonly deck: Deck;
  /** What shifted since an earlier time. */
  readonly shift?: ValuesShift;
  /** What was said about it at the table. */
  readonly notes?: readonly string[];
}

/** The file of a sort: its data in front, then the lists as sentences. `svg` is the drawing beside it. */
export function printValues(written: WrittenValues, svg: string | undefined, messages: Messages): string {
  const { result, deck } = written;
  const { values } = messages;
  const image: Entry[] = svg === undefined ? [] : [{ kind: 'image', alt: values.imageAlt, file: svg }];
  const entries = [
    textEntry(values.sorted(result.people, showLine(deck.title))),
    ...image,
    ...valuesSentences(written, messages).map((sentence) => textEntry(sentence)),
  ];
  const title = `# ${escapeLine(values.title(messages.day(result.date)))}`;
  const parts = [title, printEntries(entries), ...shiftPart(written, messages), ...notesPart(written, messages)];
  return `---\n${printYaml(result)}---\n\n${parts.join('\n\n')}\n`;
}

/** What a sort came to, in the words of the deck. */
export function valuesSentences({ result, deck }: WrittenValues, messages: Messages): string[] {
  return sortSentences(countedOf(result, deck), deck, messages);
}

function notesPart({ notes = [] }: WrittenValues, { toolkit }: Messages): string[] {
  if (notes.length === 0) return [];
  const heading = `## ${escapeLine(toolkit.forms.values.steps.wall.label)}`;
  return [heading, printEntries([itemsEntry(notes.map((text) => ({ text, parts: [] })))])];
}

function shiftPart({ result, deck, shift }: WrittenValues, messages: Messages): string[] {
  if (shift === undefined) return [];
  const { lead, lists } = shiftTold(shift, { deck, people: result.people }, messages);
  return [
    `## ${escapeLine(messages.values.shiftTitle)}`,
    printEntries([
      ...lead.map((line) => textEntry(line)),
      ...lists.map(({ heading, lines }) => textEntry(lines.join(' '), heading)),
    ]),
  ];
}
