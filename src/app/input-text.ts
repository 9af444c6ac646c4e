import { resolve } from 'node:path';
import { decodedText, readTextFile } from '../files/text-file.ts';
import type { Words, Workplace } from './ports.ts';

/** What a file holds, or for "-" what comes in. Errors: a UserError that names it, where it is no text. */
export async function inputText(named: string, { cwd, messages, input }: Words & Workplace): Promise<string> {
  return named === '-' ? decodedText(await input(), '<stdin>', messages) : readTextFile(resolve(cwd, named), messages);
}
