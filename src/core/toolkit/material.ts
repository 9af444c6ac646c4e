import type { Statements } from '../pulse/statements.ts';
import type { SortValue } from '../session/values.ts';
import type { Deck } from '../values/deck.ts';

/** What lies on the table beside the case: the cards and statements that the steps of a session form name. */
export interface Material {
  readonly decks: readonly Deck[];
  readonly statements: readonly Statements[];
  /** The team's latest sort, for a form without one of its own; its cards are among the decks. */
  readonly latest?: SortValue;
}
