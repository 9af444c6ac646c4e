import { type SortedValues, type SortValuesInput, sortValues, valuesSortResultOf } from '../app/values/sort-values.ts';
import { UserError } from '../core/user-error.ts';
import type { WrittenValues } from '../core/values/print-values.ts';
import { valuesSentences } from '../core/values/print-values.ts';
import { shiftTold } from '../core/values/told-values.ts';
import { type Context, exit, print, printLines, printResult, say } from './context.ts';

type Json<T> = T & { readonly json?: boolean };

/** `driehoek values`: what a group often puts first and last, from a file of slips or typed at the table. */
export async function values(
  { json = false, ...input }: Json<Partial<SortValuesInput>>,
  context: Context,
): Promise<number> {
  const { slips, output } = input;
  if (slips === undefined) return atTheTable(input, json, context);
  if (json && output === '-') throw new UserError(context.messages.cli.notTogether('--output -', '--json'));
  const sorted = await sortValues({ ...input, slips }, context);
  if (json) printResult(context, valuesSortResultOf(sorted));
  else tellSorted(sorted, context);
  return exit.done;
}

/** Typed by one person, slip after slip, in a session that nothing is left of but its result. */
async function atTheTable(input: Partial<SortValuesInput>, json: boolean, context: Context) {
  if (json) throw new UserError(context.messages.cli.notTogether('--json', 'values'));
  const { leadValues } = await import('./session/lead-values.ts');
  return leadValues(input, context);
}

/** What came of a sort, and where it is kept. */
export function tellSorted(
  { people, missing, written, isUnshifted, file, text }: SortedValues,
  context: Context,
): void {
  const { values: words, toolkit } = context.messages;
  if (text !== null) context.host.stdout.write(text);
  else if (written !== undefined) printValuesLines(written, context);
  if (missing.length > 0) say(context, words.missing(missing));
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
