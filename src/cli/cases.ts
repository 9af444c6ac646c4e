import {
  type CasesInput,
  casesResultOf,
  type DrawInput,
  drawCase,
  cases as findCases,
  valuesOf,
} from '../app/cases.ts';
import { printCase } from '../core/case/print.ts';
import { UserError } from '../core/user-error.ts';
import { type Context, exit, printResult, say } from './context.ts';
import { printReadable } from './print-readable.ts';
import { sayFaulty } from './say-faulty.ts';

interface Json {
  readonly json?: boolean;
}

/** `driehoek cases`: the cases there are; with a query the nearest first. Nothing found is exit code 2. */
export async function cases(
  words: readonly string[],
  { json = false, ...filter }: Omit<CasesInput, 'query'> & Json,
  context: Context,
): Promise<number> {
  const query = words.join(' ').trim();
  const { found, faulty } = await findCases({ ...filter, query }, context);
  await sayFaulty(faulty, context);
  if (json) printResult(context, casesResultOf({ found: found.map(({ one }) => one), faulty }, context));
  if (found.length === 0) throw nothing(query, context);
  if (json) return exit.done;
  // What draws is not needed for JSON.
  const { printCases } = await import('./print-cases.ts');
  printCases(found, context);
  const { library } = context.messages;
  say(context, '', library.count(found.length), library.more('driehoek cases show', 'driehoek review'));
  return exit.done;
}

/** `driehoek cases random`: one case, drawn at random from those that fit; the same seed draws the same one. */
export async function randomCase({ json = false, ...input }: DrawInput & Json, context: Context): Promise<number> {
  const drawn = await drawCase(input, context);
  await sayFaulty(drawn.faulty, context);
  if (json) printResult(context, casesResultOf(drawn, context));
  const [own] = drawn.found;
  if (own === undefined) throw nothing('', context);
  if (json) return exit.done;
  await printReadable(printCase(own.value, valuesOf(own), context.messages), context);
  say(context, '', context.messages.library.talk(`driehoek review ${own.id}`));
  return exit.done;
}

function nothing(query: string, { messages: { library } }: Context): UserError {
  return new UserError(query === '' ? library.noneFits : library.none(query), library.noneHint);
}
