import { sectionOf } from '../../record/review.ts';
import { rule } from '../rule.ts';

export const dissentCount = rule<'record', [front: number, told: number | undefined]>({
  id: 'dissent-count',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Het aantal bij dissent is het aantal afwijkende meningen in de tekst.',
      why: 'De overzichten tellen het getal in de gegevens. Staat daar te weinig, dan ontbreekt er een mening.',
      help: 'Maak het getal gelijk aan het aantal punten onder Tegenspraak, of gebruik de optie --fix',
      found: (front, told) =>
        told === undefined
          ? `Bovenaan staat ${front}, maar in de tekst staat een afwijkende mening.`
          : `Bovenaan staat ${front}, in de tekst ${told === 1 ? 'staat er 1' : `staan er ${told}`}.`,
    },
    en: {
      title: 'The number at dissent is the number of dissenting views in the text.',
      why: 'The overviews use the number in the data. If that is too low, a view is missing.',
      help: 'Make the number that of the points under dissent, or use the option --fix',
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
    english: {
      bad: 'dissent: ⟦0⟧\n<!-- driehoek:dissent -->\n\n## Dissent\n\n- Half past eleven is too late already.\n  - Needed to go along: That we ask the neighbours after a month.',
      good: 'dissent: 1\n<!-- driehoek:dissent -->\n\n## Dissent\n\n- Half past eleven is too late already.\n  - Needed to go along: That we ask the neighbours after a month.',
    },
  },
  *check({ data: { dissent: front }, review, span }) {
    const { least, most, saysNone } = review.dissent;
    const section = sectionOf(review, 'dissent');
    if (!section || section.fields.length === 0 || front === undefined) return;
    const isNone = most === 0 && !saysNone && front > 0;
    if ((front >= least && front <= most) || isNone) return;
    const at = span(['dissent'], 'value');
    if (least === most && most > 0) yield { at, say: [front, most], edits: [{ ...at, text: String(most) }] };
    else yield { at, say: [front, saysNone ? 0 : undefined] };
  },
});
