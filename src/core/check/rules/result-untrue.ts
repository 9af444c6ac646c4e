import { pulseFaults } from '../../pulse/result-faults.ts';
import type { PulseFront } from '../../pulse/schema.ts';
import { isTelling, type ResultFault, type Untrue } from '../../toolkit/result-fault.ts';
import { type PlacedResult, placedFaults, placedResult } from '../placed-result.ts';
import { rule } from '../rule.ts';

export const resultUntrue = rule<'values-result' | 'pulse', [is: Untrue, about: string | number], PlacedResult>({
  id: 'result-untrue',
  group: 'form',
  severity: 'error',
  kinds: ['values-result', 'pulse'],
  words: {
    nl: {
      title: 'Een uitkomst van waarden of een peiling kan zo uit briefjes komen.',
      why: 'Als iemand er met de hand iets in verandert, staat er iets wat het team niet heeft gezegd.',
      help: 'Zet terug wat het programma schreef: met git, of uit een reservekopie. Lukt dat niet, haal het bestand dan weg.',
      found: (is, about) => {
        if (is === 'uncounted') return `Met ${about} mensen wordt er geteld, en hier staat van niet.`;
        if (is === 'missing') return `Hier hoort ook ${about} bij, en dat staat er niet.`;
        if (is === 'extra') return `Hier kan geen ${about} staan: dat hoort niet bij de rest van dit bestand.`;
        if (is === 'twice') return `"${about}" staat hier twee keer.`;
        if (is === 'opposite') return `"${about}" staat ook in het rijtje ertegenover; allebei kan niet.`;
        if (is === 'private') return `"${about}" is privé en komt nooit in dit rijtje.`;
        if (is === 'stars') return `Zo veel sterren kan deze groep niet geven; het zijn er hoogstens ${about}.`;
        if (is === 'unknown') return `"${about}" hoort hier niet bij.`;
        if (is === 'no-word') return `Bij "${about}" staat geen woord.`;
        if (is === 'sum') return `De groepen zijn samen ${about} mensen, en hier staat een ander aantal.`;
        return `"${about}" staat niet op zijn plaats: de volgorde is die van de nummers.`;
      },
    },
    en: {
      title: 'A values result or a pulse can come from slips as it is.',
      why: 'If somebody changes something in it by hand, it says what the team did not say.',
      help: 'Put back what the program wrote: with git, or from a backup. If that cannot be done, take the file away.',
      found: (is, about) => {
        if (is === 'uncounted') return `With ${about} people there is a count, and here it says there is none.`;
        if (is === 'missing') return `This needs ${about} as well, and that is not there.`;
        if (is === 'extra') return `There can be no ${about} here: it does not go with the rest of this file.`;
        if (is === 'twice') return `"${about}" stands here twice.`;
        if (is === 'opposite') return `"${about}" is also in the opposite list; it cannot be in both.`;
        if (is === 'private') return `"${about}" is private and never comes into this list.`;
        if (is === 'stars') return `This group cannot give so many stars; there are ${about} at most.`;
        if (is === 'unknown') return `"${about}" does not belong here.`;
        if (is === 'no-word') return `There is no word for "${about}".`;
        if (is === 'sum') return `The groups are ${about} people together, and here is another number.`;
        return `"${about}" is out of place: the order is that of the numbers.`;
      },
    },
  },
  example: {
    kind: 'values-result',
    bad: 'people: 9\ncounted: true\nwork: { first: [moed, openheid], last: [⟦moed⟧] }\napart: { work: [], home: [] }',
    good: 'people: 9\ncounted: true\nwork: { first: [moed, openheid], last: [roem] }\napart: { work: [], home: [] }',
    english: {},
  },
  *check({ kind, data, faults, span }) {
    if (kind !== 'pulse' || faults.length > 0) return;
    for (const fault of pulseFaults(data as PulseFront))
      if (!isTelling(fault)) yield { at: span(fault.path, fault.part), ...toldOf(fault) };
  },
  gather: (document) => (document.kind === 'values-result' ? placedResult(document) : undefined),
  *judge(placed, world) {
    for (const { fault, at } of placedFaults(placed, world)) if (!isTelling(fault)) yield { at, ...toldOf(fault) };
  },
});

/** Another order tells nothing that is wrong, and of a team's own cards it may have been changed since. */
function toldOf({ is, about }: ResultFault) {
  const say: [Untrue, string | number] = [is, about];
  return is === 'order' ? { say, severity: 'warning' as const } : { say };
}
