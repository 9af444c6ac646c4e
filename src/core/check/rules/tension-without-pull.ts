import { corners, type Placement, type SideId, sides } from '../../triangle/placement.ts';
import { strain } from '../../triangle/strain.ts';
import { rule } from '../rule.ts';

export const tensionWithoutPull = rule<'record', [side: SideId]>({
  id: 'tension-without-pull',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Bij een genoemde spanning legde iemand punten op beide hoeken.',
      why: 'Noemt de tekst een spanning die niemand plaatste, dan is een van de twee een vergissing, of juist iets om over te praten.',
      help: 'Kijk of de juiste zijde is genoemd, of de plaatsingen goed zijn overgenomen.',
      found: (side) => `Niemand legde punten op beide hoeken van ${side}.`,
    },
    en: {
      title: 'Where a tension is named, somebody put points on both corners.',
      why: 'If the text names a tension that nobody placed, one of the two is a mistake, or worth talking about.',
      help: 'See whether the right side is named, and whether the placements were copied well.',
      found: (side) => `Nobody put points on both corners of ${side}.`,
    },
  },
  example: {
    kind: 'record',
    bad: 'triangle:\n  before: [[6, 4, 0], [10, 0, 0], [8, 2, 0], [7, 3, 0], [5, 5, 0]]\ntensions: [⟦professie-maatschappij⟧]',
    good: 'triangle:\n  before: [[6, 0, 4], [10, 0, 0], [8, 2, 0], [7, 3, 0], [5, 5, 0]]\ntensions: [professie-maatschappij]',
    english: {},
  },
  *check({ data: { triangle, tensions = [] }, span }) {
    const rounds: readonly unknown[] = [triangle?.before, triangle?.after].filter(Array.isArray).flat();
    const placements = [...rounds, triangle?.group].filter(isPlacement);
    if (rounds.length === 0 || placements.length === 0) return;
    for (const [at, named] of tensions.entries()) {
      const side = sides.find(({ id }) => id === named);
      if (side && placements.every((placement) => strain(placement, side) === 0))
        yield { at: span(['tensions', at], 'value'), say: [side.id] };
    }
  },
});

function isPlacement(value: unknown): value is Placement {
  return Array.isArray(value) && value.length === corners.length && value.every((n) => typeof n === 'number');
}
