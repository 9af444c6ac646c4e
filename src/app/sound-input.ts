import { nearest } from '../core/text/nearest.ts';
import { UserError } from '../core/user-error.ts';
import type { Words } from './ports.ts';

/** What a key of an input may hold, by how it is said. */
const kinds = {
  text: (value: unknown) => typeof value === 'string',
  texts: (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  yesNo: (value: unknown) => typeof value === 'boolean',
  yesNoAll: (value: unknown) => typeof value === 'boolean' || value === 'all',
  count: (value: unknown) => typeof value === 'number' || typeof value === 'string',
  fields: (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
  work: (value: unknown) => typeof value === 'function',
};

type InputKind = keyof typeof kinds;

type KindOf<T> = T extends boolean
  ? 'yesNo'
  : T extends number
    ? 'count'
    : T extends string
      ? 'text' | 'count'
      : T extends readonly unknown[]
        ? 'texts'
        : T extends (...given: never) => unknown
          ? 'work'
          : 'fields';

type WholeKind<T> = [T] extends [boolean] ? 'yesNo' : [T] extends [boolean | 'all'] ? 'yesNoAll' : KindOf<T>;

/** Every key that an input may have, with what it holds: one that is forgotten here does not compile. */
export type KeysOf<I> = { readonly [K in keyof I]-?: WholeKind<NonNullable<I[K]>> };

/**
 * An input without keys that are undefined. A script need not have been compiled. Errors: a UserError that names a key there
 * is not, and the nearest there is; or one that holds what it cannot hold, or that is not there and must be.
 */
export function soundInput<I extends object>(
  input: I,
  keys: KeysOf<I>,
  { messages: { cli } }: Pick<Words, 'messages'>,
  needed: readonly (keyof I & string)[] = [],
): I {
  const known = new Map(Object.entries(keys) as [string, InputKind][]);
  const given = Object.entries(input ?? {}).filter(([, value]) => value !== undefined);
  for (const [key, value] of given) {
    const kind = known.get(key);
    if (kind === undefined) throw new UserError(cli.unknownOption(key, nearest(key, known.keys())));
    if (!kinds[kind](value)) throw new UserError(cli.wrongInput(key, kind));
  }
  const sound = Object.fromEntries(given) as I;
  for (const key of needed)
    if (sound[key] === undefined) throw new UserError(cli.wrongInput(key, known.get(key) ?? 'text'));
  return sound;
}
