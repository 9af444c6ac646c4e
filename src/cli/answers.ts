import { answers as answersFor } from '../app/review/answers.ts';
import { type Context, exit, print } from './context.ts';

/** `driehoek answers`: an answers file to fill in, on stdout. */
export async function answers(
  protocol: string | undefined,
  options: { readonly case?: string },
  context: Context,
): Promise<number> {
  print(context, await answersFor({ ...options, protocol }, context));
  return exit.done;
}
