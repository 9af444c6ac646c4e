import type { CardPart } from '../../protocol/schema.ts';
import type { Asked } from '../kind.ts';

/** A silent step of any kind: rounds of `place` and `vote` are cards as well. */
export interface SilentAsked {
  readonly kind?: string;
  readonly label?: string;
  readonly required?: boolean;
  readonly asks: readonly CardPart[];
  readonly round?: 'before' | 'after' | 'group';
  readonly who?: 'all' | 'without-owner';
}

/** The team places the case together, aloud. */
export function isOfTeam({ round }: Pick<SilentAsked, 'round'>): boolean {
  return round === 'group';
}

export function placing(asked: Asked<'place'>): SilentAsked {
  return { ...asked, asks: ['place'] };
}

export function choosing(asked: Asked<'vote'>): SilentAsked {
  return { ...asked, asks: ['choose'] };
}

/** A step by what its cards ask, if it has cards. */
export function silentAsked(step: Asked<'silent'> | Asked<'place'> | Asked<'vote'>): SilentAsked {
  if (step.kind === 'silent') return step;
  return step.kind === 'place' ? placing(step) : choosing(step);
}
