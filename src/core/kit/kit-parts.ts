import type { Lens } from '../lens/schema.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { Statements } from '../pulse/statements.ts';
import type { Subject } from '../session/events.ts';
import type { Deck } from '../values/deck.ts';

/** What the sheets are made of. */
export interface KitParts {
  readonly protocol: Protocol;
  readonly people: number;
  /** When the session begins, in minutes after midnight; 0 counts from the start. */
  readonly start: number;
  readonly lenses: readonly Lens[];
  readonly deck?: Deck;
  readonly statements?: Statements;
  /** Of a case nothing is printed that tells the table what to think of it: no options, tension or values. */
  readonly subject?: Pick<Subject, 'title' | 'role' | 'situation' | 'question' | 'source'>;
}
