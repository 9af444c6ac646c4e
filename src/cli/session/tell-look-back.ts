import type { KeptLookBack } from '../../app/look-back/keep-look-back.ts';
import { hidden } from '../../core/privacy/hidden.ts';
import { type Context, say } from '../context.ts';

/** What a look-back changed in its record. */
export function tellLookBack({ file, changed, ticked, notFound, notNamed }: KeptLookBack, context: Context): void {
  const { lookBack } = context.messages.afterwards;
  if (!changed) say(context, lookBack.already(file));
  else {
    say(context, lookBack.written(file), ...(ticked === 0 ? [] : [lookBack.ticked(ticked)]));
    for (const gone of [...notFound.map(lookBack.notFound), ...notNamed.map(lookBack.notNamed)])
      say(context, hidden(gone));
  }
}
