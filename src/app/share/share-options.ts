import { extname } from 'node:path';
import { type PageForm, pageForms } from '../../core/share/kinds.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import type { Words } from '../ports.ts';

export interface ShareInput {
  readonly record: string;
  /** A copy for others, if left out. */
  readonly as?: string;
  readonly to?: string;
  /** A file, a folder, or "-" for nowhere; next to the record if left out. */
  readonly output?: string;
  /** A file that tells a case, or "-" for what comes in. */
  readonly answers?: string;
  /** What may stand, each as a rule and a line: "privacy-email:34". */
  readonly accept?: readonly string[];
}

const formByExtension: Readonly<Record<string, PageForm>> = { '.md': 'markdown', '.html': 'html', '.docx': 'docx' };

/** The form as asked, else as the name of the output says; nothing when neither does. */
export function formOf({ to, output }: ShareInput, ports: Words): PageForm | undefined {
  return pickOf('--to', to, pageForms, ports) ?? formByExtension[extname(output ?? '').toLowerCase()];
}

/** One of a few words. Errors: a UserError that names them. */
export function pickOf<T extends string>(
  flag: string,
  given: string | undefined,
  known: readonly T[],
  { messages }: Words,
): T | undefined {
  if (given === undefined) return undefined;
  const found = known.find((one) => one === given);
  if (found === undefined) throw new UserError(messages.share.wrongKind(flag, given, known, nearest(given, known)));
  return found;
}
