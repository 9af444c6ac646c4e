import type { SortValue } from '../../core/session/values.ts';
import { isUntrue } from '../../core/toolkit/result-fault.ts';
import { UserError } from '../../core/user-error.ts';
import type { Deck } from '../../core/values/deck.ts';
import { valuesFaults } from '../../core/values/result-faults.ts';
import { countedOf } from '../../core/values/values-result-of.ts';
import type { Words, Workplace } from '../ports.ts';
import { openFrom } from '../shelf/team-shelf.ts';
import { latestResult } from './find-result.ts';

export interface LatestSort {
  readonly deck: Deck;
  readonly latest: SortValue;
}

/** The team's latest sort with its cards, for a session that has none of its own; nothing where its cards are gone or have faults, or where it cannot be true. */
export async function latestSort(ports: Words & Workplace): Promise<LatestSort | undefined> {
  const found = await latestResult(ports);
  if (found === undefined) return undefined;
  try {
    const deck = await openFrom('decks', found.result.deck, ports);
    if (isUntrue(valuesFaults(found.result, deck))) return undefined;
    return { deck, latest: { deck: deck.id, ...countedOf(found.result, deck) } };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
