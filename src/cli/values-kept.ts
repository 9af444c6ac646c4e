import { forgetValues } from '../app/values/forget-values.ts';
import { listDecks, showDeck, showValues, valuesDeckResultOf, valuesShowResultOf } from '../app/values/show-values.ts';
import type { ValuesForgetResult } from '../core/results/values.ts';
import { showLine } from '../core/text/characters.ts';
import type { Deck } from '../core/values/deck.ts';
import { type Context, exit, print, printLines, printResult, say } from './context.ts';
import { printValuesLines } from './print-values.ts';
import { sayFaulty } from './say-faulty.ts';

interface Json {
  readonly json?: boolean;
}

/** `driehoek values show`: what was kept of a sort; the latest of the team without a file. */
export async function valuesShow(file: string | undefined, { json = false }: Json, context: Context): Promise<number> {
  const shown = await showValues(file, context);
  const { messages } = context;
  if (json) printResult(context, valuesShowResultOf(shown));
  else {
    printLines(context, showLine(messages.values.title(messages.day(shown.result.date))), '');
    printValuesLines(shown, context);
    say(context, showLine(shown.file));
  }
  return exit.done;
}

/** `driehoek values deck`: the decks there are, or the cards of one with their meanings. */
export async function valuesDeck(id: string | undefined, { json = false }: Json, context: Context): Promise<number> {
  if (id !== undefined) {
    const value = await showDeck(id, context);
    if (json) printResult(context, valuesDeckResultOf([{ value, own: undefined }]));
    else printDeck(value, context);
    return exit.done;
  }
  const { found, faulty } = await listDecks(context);
  if (json) printResult(context, valuesDeckResultOf(found));
  else
    for (const { value } of found)
      print(
        context,
        showLine(`${value.id}  ${value.title}, ${context.messages.values.deck.cards(value.cards.length)}`),
      );
  await sayFaulty(faulty, context);
  return exit.done;
}

function printDeck({ title, piles, cards }: Deck, context: Context): void {
  const { deck: words } = context.messages.values;
  const width = Math.max(...cards.map(({ name }) => name.length));
  printLines(context, showLine(title), words.piles(piles), '');
  for (const [at, { name, meaning, civil, private: isPrivate }] of cards.entries()) {
    const signs = [...(civil ? [words.civil] : []), ...(isPrivate ? [words.private] : [])];
    const about = signs.length === 0 ? meaning : `${meaning} (${signs.join(', ')})`;
    print(context, showLine(`${String(at + 1).padStart(2)}  ${name.padEnd(width)}  ${about}`));
  }
}

/** `driehoek values forget`: takes a result away, with its drawing. */
export async function valuesForget(file: string, { json = false }: Json, context: Context): Promise<number> {
  const files = await forgetValues(file, context);
  const result: ValuesForgetResult = { format: 'driehoek/values-forget-result@1', files };
  if (json) printResult(context, result);
  else for (const one of files) print(context, showLine(one));
  if (!json) say(context, context.messages.values.forgotten);
  return exit.done;
}
