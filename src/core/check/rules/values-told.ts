import { isTelling } from '../../toolkit/result-fault.ts';
import { type PlacedResult, placedFaults, placedResult } from '../placed-result.ts';
import { rule } from '../rule.ts';

export const valuesTold = rule<'values-result', [], PlacedResult>({
  id: 'values-told',
  group: 'privacy',
  severity: 'error',
  kinds: ['values-result'],
  words: {
    nl: {
      title: 'Een uitkomst van waarden zegt niets waaruit te rekenen is wie wat koos.',
      why: 'Met minder dan zeven mensen, of met te veel kaarten in één rijtje, is te raden wat iemand op zijn briefje zette.',
      help: 'Zet het rijtje op "withheld", of haal het weg. Bij minder dan zeven mensen: counted: false en alleen sterren.',
      found: () => 'Hieruit is terug te rekenen wie wat koos.',
    },
    en: {
      title: 'A values result says nothing from which it can be worked out who chose what.',
      why: 'With fewer than seven people, or too many cards in one list, people can guess what somebody put on a slip.',
      help: 'Set the list to "withheld", or take it out. With fewer than seven people: counted: false and only stars.',
      found: () => 'From this it can be worked out who chose what.',
    },
  },
  example: {
    kind: 'values-result',
    bad: 'people: 6\ncounted: ⟦true⟧\nwork: { first: [], last: [] }\napart: { work: [], home: [] }',
    good: 'people: 7\ncounted: true\nwork: { first: [moed], last: [] }\napart: { work: [], home: [] }',
    english: {},
  },
  gather: placedResult,
  *judge(placed, world) {
    for (const { fault, at } of placedFaults(placed, world)) if (isTelling(fault)) yield { at, say: [] };
  },
});
