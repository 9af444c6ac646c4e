import type { Domain, Position } from '../format/fields.ts';
import { grouped } from '../grouped.ts';
import { COUNTED_FROM } from '../toolkit/mark.ts';
import { type CountedPulse, countPulse, type PulseWord } from './count-pulse.ts';
import type { PulseSlip } from './pulse-slip.ts';
import type { PulseCut } from './schema.ts';
import type { Statements } from './statements.ts';

export type PulseGroup = Position | Domain;

/** The letter behind a slip for each group. */
export const groupLetters: Readonly<Record<PulseCut, Readonly<Record<string, PulseGroup>>>> = {
  position: { L: 'leidinggevend', M: 'medewerker' },
  domain: { B: 'beleid', U: 'uitvoering', F: 'bedrijfsvoering', T: 'toezicht' },
};

export interface GroupedSlip extends PulseSlip {
  readonly group: PulseGroup;
}

/** A pulse by groups. It has no words of all together: with those the words of one group would tell of another. */
export interface CountedCut {
  readonly people: number;
  readonly cut: PulseCut;
  readonly groups: readonly {
    readonly id: PulseGroup;
    readonly people: number;
    readonly words: readonly PulseWord[];
  }[];
  readonly stars: readonly number[];
}

export interface NotCut extends CountedPulse {
  /** Why there are no groups: fewer than two, or some with too few people. */
  readonly notCut: 'one-group' | { readonly tooFew: readonly PulseGroup[] };
}

/** By groups where each has enough people, and else all together: never both. */
export function countCut(slips: readonly GroupedSlip[], cut: PulseCut, list: Statements): CountedCut | NotCut {
  const whole = countPulse(slips, list);
  const groups = grouped(slips, ({ group }) => group);
  const order = Object.values(groupLetters[cut]).filter((id) => groups.has(id));
  const tooFew = order.filter((id) => (groups.get(id)?.length ?? 0) < COUNTED_FROM);
  if (order.length < 2) return { ...whole, notCut: 'one-group' };
  if (tooFew.length > 0) return { ...whole, notCut: { tooFew } };
  return {
    people: whole.people,
    cut,
    groups: order.map((id) => {
      const { people, words = [] } = countPulse(groups.get(id) ?? [], list);
      return { id, people, words };
    }),
    stars: whole.stars,
  };
}
