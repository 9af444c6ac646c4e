import type { Step } from '../protocol/schema.ts';
import type { Handed } from '../triangle/shift.ts';
import type { Card } from './card.ts';

type Voted = 'pass' | { readonly option: string; readonly because?: string };

/** A round as it stands in a journal of before there were cards: a list of placements, or of choices. */
export function laidNow(value: unknown, step: Step | undefined): unknown {
  if (!Array.isArray(value) || (step?.kind !== 'place' && step?.kind !== 'vote')) return value;
  const cards = step.kind === 'place' ? (value as Handed[]).map((place) => ({ place })) : (value as Voted[]).map(voted);
  return { of: cards.length, cards };
}

function voted(one: Voted): Card {
  if (one === 'pass') return { choose: one };
  const { option, because } = one;
  return { choose: option, ...(because === undefined ? {} : { because }) };
}
