import { type Faulty, faultsInWords } from '../app/faults.ts';
import { type Context, say } from './context.ts';

/** What is wrong with files that were left out, on stderr. */
export async function sayFaulty(files: readonly Faulty[], context: Context): Promise<void> {
  for (const file of files) say(context, (await faultsInWords(file, context.messages)).trimEnd());
}
