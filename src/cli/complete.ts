import { showLine } from '../core/text/characters.ts';
import { type Awaited, longName, readCommandLine } from './command-line.ts';
import { type Context, exit, print } from './context.ts';
import { FILES, FOLDERS, type Offer } from './offer-sources.ts';
import { offersFor } from './offers.ts';

/**
 * `driehoek complete`, for the shells: what may come next. `words` are those of the line up to the cursor, each behind a
 * dot. One offer a line, with its meaning behind a tab; ":files" or ":folders" leaves the rest to the shell.
 */
export async function complete(words: readonly string[], _: object, context: Context): Promise<number> {
  const awaited = readCommandLine(
    context.commands,
    words.map((word) => word.slice(1)),
  );
  const values = (await offersFor[awaited.taker ?? '']?.(context)) ?? [];
  for (const offer of [...namesFrom(awaited, context), ...values])
    if (isForShell(offer) || offer.value.startsWith(awaited.begun)) print(context, lineOf(offer, awaited));
  return exit.done;
}

function isForShell(offer: Offer): boolean {
  return offer === FILES || offer === FOLDERS;
}

function lineOf(offer: Offer, { before, apart }: Awaited): string {
  if (isForShell(offer)) return offer.value;
  const value = showLine(offer.value).slice(apart.length);
  return `${before}${value}${offer.about === undefined ? '' : `\t${showLine(offer.about)}`}`;
}

/** The Dutch names only to who begins one: else every command would be there twice. */
function namesFrom({ commands, options, begun }: Awaited, { messages: { cli } }: Context): Offer[] {
  return [
    ...commands.flatMap(({ name, alias, describe }) =>
      (alias === undefined || begun === '' ? [name] : [name, alias]).map((value) => ({
        value,
        about: cli.describe[describe],
      })),
    ),
    ...options.map(([flags, words]) => ({ value: longName(flags), about: cli.flags[words] })),
  ];
}
