import type { SortValue } from '../../core/session/values.ts';
import { UserError } from '../../core/user-error.ts';
import type { Deck } from '../../core/values/deck.ts';
import { countedOf } from '../../core/values/values-result-of.ts';
import type { Words, Workplace } from '../ports.ts';
import { openFrom } from '../shelf/team-shelf.ts';
import { latestResult } from './find-result.ts';

export interface LatestSort {
  readonly deck: Deck;
  readonly latest: SortValue;
}

/** The team's latest sort with its cards, for a session that has none of its own; nothing where its cards are gone or have faults. */
export async function latestSort(ports: Words & Workplace): Promise<LatestSort | undefined> {
  const found = await latestResult(ports);
  if (found === undefined) return undefined;
  try {
    const deck = await openFrom('decks', found.result.deck, ports);
    return { deck, latest: { deck: deck.id, ...countedOf(found.result, deck) } };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
