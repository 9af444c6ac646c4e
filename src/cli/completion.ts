import { nearest } from '../core/text/nearest.ts';
import { UserError } from '../core/user-error.ts';
import { shippedText } from '../files/shipped.ts';
import { type Context, exit, print } from './context.ts';

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
type Shell = (typeof shells)[number];

/** `driehoek completion`: the script that lets a shell complete our command lines. Without a shell: how to set it up. */
export async function completion(named: string | undefined, _: object, context: Context): Promise<number> {
  const { messages } = context;
  if (named === undefined) {
    print(context, messages.completion.howTo);
    return exit.done;
  }
  const shell = shellOf(named);
  if (shell === undefined)
    throw new UserError(messages.completion.unknown(named, nearest(named, shells)), messages.completion.known(shells));
  print(context, shippedText(`templates/completion/${shell}`));
  return exit.done;
}

function shellOf(named: string): Shell | undefined {
  return named === 'pwsh' ? 'powershell' : shells.find((one) => one === named.toLowerCase());
}
