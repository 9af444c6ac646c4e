import type * as library from '../../src/library.ts';

type Used = Pick<typeof library, 'review' | 'lookBack' | 'list' | 'check' | 'log' | 'followUp' | 'show' | 'share'>;
type Given<F> = F extends (...args: never[]) => Promise<infer R> ? R : never;

export function season(
  by: Used,
  folder: string,
): Promise<{
  readonly made: Given<Used['review']>;
  readonly again: Given<Used['review']>;
  readonly looked: Given<Used['lookBack']>;
  readonly listed: Given<Used['list']>;
  readonly checked: Given<Used['check']>;
  readonly logged: Given<Used['log']>;
  readonly stale: Given<Used['log']>;
  readonly open: Given<Used['followUp']>;
  readonly shown: Given<Used['show']>;
  readonly shared: Given<Used['share']>;
}>;
export function writeSeason(folder: string, answers: string, days?: number): void;
