import { type SortValuesInput, sortValues, valuesSortResultOf } from '../app/values/sort-values.ts';
import { UserError } from '../core/user-error.ts';
import { type Context, exit, printResult } from './context.ts';
import { tellSorted } from './print-values.ts';

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
  if (input.people !== undefined) throw new UserError(context.messages.values.peopleOfSlips);
  const { leadValues } = await import('./session/lead-values.ts');
  return leadValues(input, context);
}
