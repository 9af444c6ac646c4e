import type { KeptLookBack } from '../../app/look-back/keep-look-back.ts';
import { hidden } from '../../core/privacy/hidden.ts';
import { type Context, say } from '../context.ts';

/** What a look-back changed in its record. */
export function tellLookBack({ file, changed, staysOpen, ...kept }: KeptLookBack, context: Context): void {
  const { lookBack } = context.messages.afterwards;
  if (!changed) say(context, lookBack.already(file));
  else {
    const { ticked, moved, dropped } = kept;
    say(context, lookBack.written(file), ...(ticked + moved + dropped === 0 ? [] : [lookBack.became(kept)]));
    for (const line of [...kept.notFound.map(lookBack.notFound), ...kept.notNamed.map(lookBack.notNamed)])
      say(context, hidden(line));
  }
  if (staysOpen.length > 0) say(context, lookBack.staysOpen, ...staysOpen.map((text) => `- ${hidden(text)}`));
}
