import type { KitInput } from '../app/kit/kit-options.ts';
import { kitResultOf, type MadeKit, makeKit } from '../app/kit/make-kit.ts';
import { type Context, exit, print, printResult, say } from './context.ts';

export interface KitOptions extends Omit<KitInput, 'protocol'> {
  readonly json?: boolean;
}

/** `driehoek kit`: what goes on the table, as pages to print. */
export async function kit(
  protocol: string | undefined,
  { json = false, ...input }: KitOptions,
  context: Context,
): Promise<number> {
  const made = await makeKit({ ...input, ...(protocol === undefined ? {} : { protocol }) }, context);
  if (json) printResult(context, kitResultOf(made));
  else print(context, made.file ?? made.text);
  if (!json) tell(made, input.people === undefined, context);
  return exit.done;
}

function tell({ protocol, people, sheets, file, to }: MadeKit, isMost: boolean, context: Context): void {
  const { kit: words } = context.messages;
  const { min, max } = protocol.for;
  const leaves = sheets.reduce((sum, one) => sum + one.leaves.length, 0);
  const rows = sheets.map((one) =>
    words.row(
      words.sheets[one.id],
      one.leaves.length,
      isNamed(one.id, words.after) ? words.after[one.id] : words.cut[one.size],
    ),
  );
  say(context, words.made(people, leaves), ...rows, ...(file === undefined ? [] : [words.open[to]]), words.printing);
  if (isMost) say(context, words.mostPeople(people));
  else if (people < min || people > max) say(context, words.outside(people, min, max));
}

function isNamed<K extends string>(id: string, by: Readonly<Record<K, string>>): id is K {
  return id in by;
}
