import type { Lens } from '../lens/schema.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { Subject } from '../session/events.ts';

/** Cards to sort, and how many go in each pile. */
export interface KitDeck {
  readonly cards: readonly {
    readonly n: number;
    readonly name: string;
    readonly meaning: string;
    readonly private?: boolean;
  }[];
  readonly piles: readonly number[];
}

export interface KitStatement {
  readonly text: string;
}

/** What the sheets are made of. */
export interface KitParts {
  readonly protocol: Protocol;
  readonly people: number;
  /** When the session begins, in minutes after midnight; 0 counts from the start. */
  readonly start: number;
  readonly lenses: readonly Lens[];
  readonly deck?: KitDeck;
  readonly statements?: readonly KitStatement[];
  /** Of a case nothing is printed that tells the table what to think of it: no options, tension or values. */
  readonly subject?: Pick<Subject, 'title' | 'role' | 'situation' | 'question' | 'source'>;
}
