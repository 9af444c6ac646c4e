import { rmSync } from 'node:fs';
import type { Messages } from '../language/messages.ts';
import { inWords } from './in-words.ts';
import { isThere } from './leads-out.ts';

/** Takes a file away. Gives whether it was there. Errors: a UserError where the system does not let it go. */
export function removeFile(path: string, name: string, messages: Messages): boolean {
  if (!isThere(path)) return false;
  inWords(name, messages, () => rmSync(path));
  return true;
}
