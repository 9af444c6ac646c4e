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
  const settle = (key: string, value: string | undefined, isSure: boolean) => {
    if (value === undefined || !free.delete(value)) return;
    meant.set(key, { value, isSure });
  };
  for (const key of unknown) settle(key, byBare.get(bare(key)) ?? fromDutch(key, [...free]), true);
  for (const key of unknown) {
    if (free.size === 0) break;
    if (!meant.has(key))
      settle(
        key,
        likely(key, [...free], (near) => fits(entries[near], fields[key])),
        false,
      );
  }
  return unknown.map((key) => ({ key, meant: meant.get(key) }));
}

/** A slip of the hand: what stands there must fit as well. */
function likely(key: string, free: readonly string[], fits: (near: string) => boolean): string | undefined {
  const near = nearest(bare(key), free);
  return near !== undefined && fits(near) ? near : undefined;
}

/** "Look_back", "lookBack", "look back" and "look-back" are the same name, written in other ways. */
function bare(key: string): string {
  return key
    .normalize('NFKC')
    .replace(/[-_\s\p{Pd}\p{Default_Ignorable_Code_Point}*"'“”‘’:]/gu, '')
    .toLowerCase();
}
