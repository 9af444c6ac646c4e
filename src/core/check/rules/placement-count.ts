import type { Path } from '../../yaml/loaded.ts';
import { rule } from '../rule.ts';

type Said = [what: 'placed' | 'moved', count: number, people: number];

export const placementCount = rule<'record', Said>({
  id: 'placement-count',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Er zijn niet meer plaatsingen dan deelnemers.',
      why: 'Er kunnen niet meer kaartjes zijn dan mensen. Minder mag wel: passen mag altijd.',
      help: 'Verbeter het aantal bij participants, of haal een plaatsing weg die er niet hoort.',
      found: (what, count, people) =>
        what === 'placed'
          ? `Er zijn ${count} plaatsingen en ${people} deelnemers.`
          : `${count} mensen zouden van plek zijn veranderd, maar ${people} plaatsten de casus.`,
    },
    en: {
      title: 'There are no more placements than participants.',
      why: 'There cannot be more cards than people. Fewer is fine: passing is always allowed.',
      help: 'Correct the number at participants, or remove a placement that does not belong there.',
      found: (what, count, people) =>
        what === 'placed'
          ? `There are ${count} placements and ${people} participants.`
          : `${count} people would have moved, but ${people} placed the case.`,
    },
  },
  example: {
    kind: 'record',
    bad: 'participants: 5\ntriangle:\n  ⟦before⟧: [[6, 3, 1], [5, 4, 1], [5, 3, 2], [4, 4, 2], [3, 6, 1], [2, 2, 6]]',
    good: 'participants: 6\ntriangle:\n  before: [[6, 3, 1], [5, 4, 1], [5, 3, 2], [4, 4, 2], [3, 6, 1], [2, 2, 6]]',
    english: {},
  },
  *check({ data: { triangle, participants }, span }) {
    const at = (...path: Path) => span(['triangle', ...path], 'key');
    const counts: number[] = [];
    for (const round of ['before', 'after'] as const) {
      const count = countOf(triangle?.[round]);
      if (count === undefined) continue;
      counts.push(count);
      if (participants !== undefined && count > participants)
        yield { at: at(round), say: ['placed', count, participants] };
    }
    const { moved } = triangle ?? {};
    const both = counts.length === 2 ? Math.min(...counts) : undefined;
    if (moved !== undefined && both !== undefined && moved > both)
      yield { at: at('moved'), say: ['moved', moved, both] };
  },
});

function countOf(round: unknown): number | undefined {
  if (Array.isArray(round)) return round.length;
  const { placed } = (round ?? {}) as { placed?: number };
  return placed;
}
