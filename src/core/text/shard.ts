import { hashNumber } from './digest.ts';

/** One part of the files of an archive, for a machine of its own. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** "3/8"; nothing for anything that is no part of a whole. */
export function readShard(text: string): Shard | undefined {
  const [, part, of] = /^(\d{1,5})\/(\d{1,5})$/u.exec(text) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  return shard.part >= 1 && shard.part <= shard.of ? shard : undefined;
}

/** Whether a file is in a part, by its name without folders: files of one name fall into the same part. */
export function isInShard(name: string, { part, of }: Shard): boolean {
  return of === 1 || hashNumber(name) % of === part - 1;
}
