import { openFrom } from '../app/shelf/team-shelf.ts';
import { keepOwnLine, ownLinePlace } from '../app/values/keep-own-line.ts';
import { UserError } from '../core/user-error.ts';
import { STANDARD_DECK } from '../core/values/ids.ts';
import { slipLine } from '../core/values/self-sort.ts';
import { askSelf } from '../terminal/steps/self-sort.ts';
import { type Context, canAsk, exit, print, say } from './context.ts';
import { openFrontEnd } from './open-front-end.ts';

export interface SelfOptions {
  readonly deck?: string;
  readonly keep?: string;
}

/** `driehoek values self`: one person alone, a card at a time; nothing is written but what is asked for. */
export async function valuesSelf({ deck: named, keep }: SelfOptions, context: Context): Promise<number> {
  const { messages } = context;
  const { self } = messages.values;
  if (!canAsk(context)) throw new UserError(messages.cli.noTerminal, self.needsTerminal);
  const place = keep === undefined ? undefined : ownLinePlace(keep, context);
  const deck = await openFrom('decks', named ?? STANDARD_DECK, context);
  const front = await openFrontEnd(context);
  const piles = await front.talk(self.title, (ask) => askSelf(ask, deck, messages)).finally(() => front.close());
  if (piles === undefined) {
    say(context, self.stopped);
    return exit.interrupted;
  }
  const line = slipLine(piles);
  say(context, self.line);
  print(context, line);
  say(context, self.number);
  say(context, place === undefined ? self.unwritten : self.kept(keepOwnLine(place, line, context)));
  return exit.done;
}
