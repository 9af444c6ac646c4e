import type * as v from 'valibot';
import { nearest } from '../text/nearest.ts';
import { fromDutch } from './dutch-keys.ts';
import type { Guess } from './guess.ts';

/** A key that a schema does not know, and the one that was meant by it. */
export interface UnknownKey {
  readonly key: string;
  readonly meant: Guess<string> | undefined;
}

type Fields = Readonly<Record<string, unknown>>;
type Entries = Readonly<Record<string, v.GenericSchema>>;

interface KeyJudges {
  /** Whether a key is no business of ours. */
  isPassed(key: string): boolean;
  /** Whether what stands behind a key could stand behind another. */
  fits(schema: v.GenericSchema | undefined, value: unknown): boolean;
}

/** Of the fields there are, the unknown ones. A key is meant by one of them at most, and not by what stands there already. */
export function unknownKeys(fields: Fields, entries: Entries, { isPassed, fits }: KeyJudges): UnknownKey[] {
  const unknown = Object.keys(fields).filter((key) => !Object.hasOwn(entries, key) && !isPassed(key));
  if (unknown.length === 0) return [];
  const free = new Set(Object.keys(entries).filter((key) => !Object.hasOwn(fields, key)));
  const byBare = new Map([...free].map((key) => [bare(key), key]));
  const meant = new Map<string, Guess<string>>();
  const settle = (guess: (key: string) => Guess<string> | undefined) => {
    for (const key of unknown) {
      const own = meant.has(key) || free.size === 0 ? undefined : guess(key);
      if (own && free.delete(own.value)) meant.set(key, own);
    }
  };
  const canBe = (key: string) => (own: string) => fits(entries[own], fields[key]);
  settle((key) => guessOf([byBare.get(bare(key))]));
  settle((key) => guessOf(fromDutch(key, [...free]).filter((own) => isNeeded(entries[own]) || canBe(key)(own))));
  settle((key) =>
    guessOf(
      [nearest(bare(key), free)].filter((own) => own !== undefined && canBe(key)(own)),
      false,
    ),
  );
  return unknown.map((key) => ({ key, meant: meant.get(key) }));
}

/** The first; without doubt where it is the only one. */
function guessOf(keys: readonly (string | undefined)[], isSure = true): Guess<string> | undefined {
  const [value, ...others] = keys;
  return value === undefined ? undefined : { value, isSure: isSure && others.length === 0 };
}

/** What may be left out is not lacking: then a key that is not ours may well be of somebody else. */
function isNeeded(schema: v.GenericSchema | undefined): boolean {
  return schema !== undefined && !('wrapped' in schema);
}

/** "Look_back", "lookBack", "look back" and "look-back" are the same name, written in other ways. */
function bare(key: string): string {
  return key
    .normalize('NFKC')
    .replace(/[-_\s\p{Pd}\p{Default_Ignorable_Code_Point}*"'“”‘’:]/gu, '')
    .toLowerCase();
}
