import { nearest } from '../core/text/nearest.ts';
import { UserError } from '../core/user-error.ts';
import type { Words } from './ports.ts';

/** Every key that an input may have: one that is forgotten here does not compile. */
export type KeysOf<I> = Readonly<Record<keyof I, true>>;

/**
 * An input without keys that mean nothing and without those that are undefined. Errors: a UserError that names a key there is
 * not, and the nearest there is.
 */
export function soundInput<I extends object>(
  input: I,
  keys: KeysOf<I>,
  { messages: { cli } }: Pick<Words, 'messages'>,
): I {
  const known = Object.keys(keys);
  const stray = Object.keys(input).find((key) => !known.includes(key));
  if (stray !== undefined) throw new UserError(cli.unknownOption(stray, nearest(stray, known)));
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as I;
}
