import { extname } from 'node:path';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import type { Ports } from '../ports.ts';

export interface ShareOptions {
  readonly as?: string;
  readonly to?: string;
  readonly output?: string;
  readonly accept?: readonly string[];
}

export const forms = ['markdown', 'html', 'docx'] as const;
export type Form = (typeof forms)[number];

const formByExtension: Readonly<Record<string, Form>> = { '.md': 'markdown', '.html': 'html', '.docx': 'docx' };

/** The form as asked, else as the name of the output says; nothing when neither does. */
export function formOf({ to, output }: ShareOptions, ports: Ports): Form | undefined {
  return pickOf('--to', to, forms, ports) ?? formByExtension[extname(output ?? '').toLowerCase()];
}

/** One of a few words. Errors: a UserError that names them. */
export function pickOf<T extends string>(
  flag: string,
  given: string | undefined,
  known: readonly T[],
  { messages }: Ports,
): T | undefined {
  if (given === undefined) return undefined;
  const found = known.find((one) => one === given);
  if (found === undefined) throw new UserError(messages.share.wrongKind(flag, given, known, nearest(given, known)));
  return found;
}
