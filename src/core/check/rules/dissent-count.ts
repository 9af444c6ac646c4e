import { itemsOf, wordsOf } from '../record-body.ts';
import { saysNoDissent } from '../record-words.ts';
import { rule } from '../rule.ts';

export const dissentCount = rule<'record', [front: number, told: number | undefined]>({
  id: 'dissent-count',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Het aantal bij dissent is het aantal afwijkende meningen in de tekst.',
      why: 'Een mening die niet meetelt, is er over een jaar niet meer.',
      help: 'Maak het getal gelijk aan het aantal punten onder Tegenspraak, of gebruik: driehoek check --fix',
      found: (front, told) =>
        told === undefined
          ? `Bovenaan staat ${front}, maar in de tekst staat een afwijkende mening.`
          : `Bovenaan staat ${front}, in de tekst ${told === 1 ? 'staat er 1' : `staan er ${told}`}.`,
    },
    en: {
      title: 'The number at dissent is the number of dissenting views in the text.',
      why: 'A view that is not counted will be gone in a year.',
      help: 'Make the number that of the points under dissent, or use: driehoek check --fix',
      found: (front, told) =>
        told === undefined
          ? `At the top it says ${front}, but there is a dissenting view in the text.`
          : `At the top it says ${front}, in the text there ${told === 1 ? 'is 1' : `are ${told}`}.`,
    },
  },
  example: {
    kind: 'record',
    bad: 'dissent: ⟦0⟧\n<!-- driehoek:dissent -->\n\n## Tegenspraak\n\n- Half twaalf is al te laat.\n  - Nodig om mee te kunnen: Dat we na een maand de buren vragen.',
    good: 'dissent: 1\n<!-- driehoek:dissent -->\n\n## Tegenspraak\n\n- Half twaalf is al te laat.\n  - Nodig om mee te kunnen: Dat we na een maand de buren vragen.',
  },
  *check({ data, body, span }) {
    const section = body.section('dissent');
    const front = data.dissent;
    if (!section || section.isEmpty || front === undefined) return;
    const count = itemsOf(section).filter(({ item }) => !saysNoDissent(item.text)).length;
    const isNone = saysNoDissent(wordsOf(section));
    if (count === front || (count === 0 && front > 0 && !isNone)) return;
    const at = span(['dissent'], 'value');
    if (count > 0) yield { at, say: [front, count], fix: () => [{ ...at, text: String(count) }] };
    else if (isNone) yield { at, say: [front, 0] };
    else yield { at, say: [front, undefined] };
  },
});
