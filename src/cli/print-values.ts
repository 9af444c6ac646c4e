import type { SortedValues } from '../app/values/sort-values.ts';
import { valuesSentences, type WrittenValues } from '../core/values/print-values.ts';
import { shiftTold } from '../core/values/told-values.ts';
import { type Context, print, printLines, say } from './context.ts';

/** What came of a sort, and where it is kept. */
export function tellSorted(
  { people, missing, written, isUnshifted, file, text }: SortedValues,
  context: Context,
): void {
  const { values: words, toolkit } = context.messages;
  if (text !== null) context.host.stdout.write(text);
  else if (written !== undefined) printValuesLines(written, context);
  if (missing.length > 0) say(context, words.missing(missing));
  const isForeign = written !== undefined && written.deck.language !== context.language;
  if (isForeign) say(context, words.otherLanguage(written.deck.title));
  if (written === undefined) say(context, toolkit.sort.notCounted(people), words.notKept);
  if (isUnshifted) say(context, words.notShifted);
  if (file !== null) say(context, words.kept(file));
}

/** A result in sentences, and what shifted. */
export function printValuesLines(written: WrittenValues, context: Context): void {
  const { messages } = context;
  printLines(context, ...valuesSentences(written, messages));
  const { shift, deck, result } = written;
  if (shift === undefined) return;
  const { lead, lists } = shiftTold(shift, { deck, people: result.people }, messages);
  const told = lists.flatMap(({ heading, lines }) => [heading, ...lines.map((line) => `  ${line}`)]);
  print(context, '');
  printLines(context, ...lead, '', ...told);
}
