import type { KeptLookBack } from '../../app/look-back/keep-look-back.ts';
import { hidden } from '../../core/privacy/hidden.ts';
import { type Context, say } from '../context.ts';

/** What a look-back changed in its record. */
export function tellLookBack({ file, changed, ticked, staysOpen, ...gone }: KeptLookBack, context: Context): void {
  const { lookBack } = context.messages.afterwards;
  if (!changed) say(context, lookBack.already(file));
  else {
    say(context, lookBack.written(file), ...(ticked === 0 ? [] : [lookBack.ticked(ticked)]));
    for (const line of [...gone.notFound.map(lookBack.notFound), ...gone.notNamed.map(lookBack.notNamed)])
      say(context, hidden(line));
  }
  if (staysOpen.length > 0) say(context, lookBack.staysOpen, ...staysOpen.map((text) => `- ${hidden(text)}`));
}
