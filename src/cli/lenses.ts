import { lenses as allLenses, lensesResultOf, lensesShowResultOf, showLens as openLens } from '../app/lenses.ts';
import { printLens } from '../core/lens/print.ts';
import { showLine } from '../core/text/characters.ts';
import { type Context, exit, print, printResult, say } from './context.ts';
import { printReadable } from './print-readable.ts';
import { sayFaulty } from './say-faulty.ts';

/** `driehoek lenses`: the lenses there are. */
export async function lenses({ json = false }: { readonly json?: boolean }, context: Context): Promise<number> {
  const { forms } = context.messages;
  const listed = await allLenses(context);
  await sayFaulty(listed.faulty, context);
  if (json) {
    printResult(context, lensesResultOf(listed));
    return exit.done;
  }
  for (const { id, value, own } of listed.found) {
    const from = own === undefined ? [] : [forms.own(own)];
    const facts = [showLine(value.title), forms.questions(value.questions.length), ...from];
    print(context, [id, facts.join(' · '), showLine(value.about)].join('\n  '));
  }
  say(context, '', forms.seeMore('driehoek lenses show'));
  return exit.done;
}

/** `driehoek lenses show`: one lens with its questions. */
export async function showLens(
  named: string,
  { json }: { readonly json?: boolean },
  context: Context,
): Promise<number> {
  const lens = await openLens(named, context);
  if (json) printResult(context, lensesShowResultOf(lens));
  else await printReadable(printLens(lens, context.messages), context);
  return exit.done;
}
