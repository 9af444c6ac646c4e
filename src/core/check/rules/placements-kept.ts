import { isTotals } from '../../triangle/round.ts';
import { FEW } from '../../triangle/weight.ts';
import { rule } from '../rule.ts';

/** Source: the contract of records: below five people the single placements are left out, unless the team keeps them. */
export const placementsKept = rule<'record', [people: number]>({
  id: 'placements-kept',
  group: 'privacy',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Bij minder dan vijf mensen staan losse plaatsingen er alleen als het team dat goed vindt.',
      why: 'In een kleine groep is een losse plaatsing vaak te herleiden tot een persoon.',
      help: 'Vindt iedereen het goed, zet er dan bij: kept: true. Schrijf anders alleen op wat de plaatsingen samen zeggen: { placed: 3, centre: [5, 3, 2], spread: 1.3 }.',
      found: (people) =>
        `Er deden ${people} mensen mee, en hun losse plaatsingen staan hier. Nergens staat dat het team dat goed vond.`,
    },
    en: {
      title: 'With fewer than five people single placements are kept only if the team agrees.',
      why: 'In a small group a single placement can often be traced to a person.',
      help: 'If everybody agrees, add: kept: true. Otherwise write down only what the placements add up to: { placed: 3, centre: [5, 3, 2], spread: 1.3 }.',
      found: (people) =>
        `There were ${people} people, and their single placements stand here. Nothing says that the team agreed to that.`,
    },
  },
  example: {
    kind: 'record',
    bad: 'participants: 3\ntriangle:\n  ⟦before⟧: [[6, 3, 1], [5, 4, 1], [4, 2, 4]]',
    good: 'participants: 3\ntriangle:\n  before: [[6, 3, 1], [5, 4, 1], [4, 2, 4]]\n  kept: true',
    english: {},
  },
  *check({ data, review, span }) {
    const { triangle } = review.front;
    if (triangle === undefined || triangle.kept === true) return;
    for (const name of ['before', 'after'] as const) {
      const round = triangle[name];
      if (round === undefined || isTotals(round)) continue;
      const people = data.participants ?? round.length;
      if (people >= FEW || round.length === 0) continue;
      yield { at: span(['triangle', name], 'key'), say: [people] };
      return;
    }
  },
});
