import type { Statements } from '../pulse/statements.ts';
import type { Deck } from '../values/deck.ts';

/** What lies on the table beside the case: the cards and statements that the steps of a session form name. */
export interface Material {
  readonly decks: readonly Deck[];
  readonly statements: readonly Statements[];
}
