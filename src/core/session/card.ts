import type { Placement } from '../triangle/placement.ts';
import type { Handed } from '../triangle/shift.ts';

/** What one card says. Numbers are dealt, so two rounds can be laid beside each other without anybody knowing whose it is. */
export interface Card {
  /** Nothing in answers from before cards had numbers. */
  readonly card?: number;
  readonly place?: Handed;
  /** The id of an option, or "pass". */
  readonly choose?: string;
  readonly because?: string;
}

/** What a silent round brought: closed with so many cards, also when people come or go later. */
export interface Laid {
  /** How many were expected. */
  readonly of: number;
  readonly cards: readonly Card[];
  /** Where the team places the case, if it said so with the second round. */
  readonly group?: Placement;
}
