import { type Review, sectionOf } from '../../record/review.ts';
import type { Passage } from '../../text/passage.ts';
import { sourceSpan } from '../../text/passage.ts';
import { countPlaced, isTotals, type Round } from '../../triangle/round.ts';
import { spread } from '../../triangle/spread.ts';
import { type ToldFigure, toldFigures, writtenLike } from '../../triangle/told-figures.ts';
import { rule } from '../rule.ts';

type Said = [what: ToldFigure['what'], told: string, known: string];

/** Between a number rounded to tenths and the exact one. */
const ROUNDED = 0.051;

export const figuresDiffer = rule<'record', Said>({
  id: 'figures-differ',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'De getallen in de tekst over de driehoek zijn die van de plaatsingen.',
      why: 'Lezers gaan uit van de zin, de overzichten van de gegevens bovenaan. Die moeten hetzelfde zeggen.',
      help: 'Kijk welk getal klopt, en verbeter het andere. Met de optie --fix=all volgt de tekst de gegevens.',
      found: (what, told, known) =>
        what === 'people'
          ? `Hier staat dat ${told} mensen de casus plaatsten; bovenaan staan ${known} plaatsingen.`
          : what === 'spread'
            ? `Hier staat ${told} punten uit elkaar; de plaatsingen liggen ${known} uit elkaar.`
            : `Hier staat dat er ${told} elders lagen; volgens de gegevens zijn dat er ${known}.`,
    },
    en: {
      title: 'The numbers in the text on the triangle are those of the placements.',
      why: 'Readers go by the sentence, the overviews by the data at the top. They must say the same.',
      help: 'See which number is right, and correct the other. With the option --fix=all the text follows the data.',
      found: (what, told, known) =>
        what === 'people'
          ? `This says that ${told} people placed the case; at the top there are ${known} placements.`
          : what === 'spread'
            ? `This says ${told} points apart; the placements lie ${known} apart.`
            : `This says that ${told} lay elsewhere; by the data that is ${known}.`,
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:triangle -->\n\n## Driehoek\n\nVóór het gesprek plaatsten ⟦vijf⟧ mensen de casus.',
    good: '<!-- driehoek:triangle -->\n\n## Driehoek\n\nVóór het gesprek plaatsten zes mensen de casus.',
    english: {
      bad: '<!-- driehoek:triangle -->\n\n## Triangle\n\nBefore the talk ⟦five⟧ people placed the case.',
      good: '<!-- driehoek:triangle -->\n\n## Triangle\n\nBefore the talk six people placed the case.',
    },
  },
  *check({ review, language, quoted }) {
    for (const own of proseIn(review))
      for (const figure of toldFigures(own.plain)) {
        const known = knownOf(figure, review);
        if (known === undefined || Math.abs(known - figure.value) <= (figure.what === 'spread' ? ROUNDED : 0)) continue;
        const at = sourceSpan(own, figure.start, figure.end);
        const told = own.text.slice(figure.start, figure.end);
        const text = writtenLike(known, told, language);
        yield { at, say: [figure.what, quoted(at, told), text], edits: [{ ...at, text }], offered: true };
      }
  },
});

function proseIn(review: Review): Passage[] {
  const fields = sectionOf(review, 'triangle')?.fields ?? [];
  const own = fields.flatMap(({ text, items = [] }) => [...text, ...items.flatMap((item) => item.text)]);
  // Offsets are those of the text itself.
  return own.filter(({ text, plain }) => text.length === plain.length);
}

function knownOf({ what, round, value }: ToldFigure, { front: { triangle = {} } }: Review): number | undefined {
  const own = triangle[round];
  if (what === 'moved') return triangle.moved;
  if (own === undefined) return undefined;
  return what === 'people' ? countPlaced(own) : spreadOf(own, value);
}

/** A number without a decimal was rounded to a whole one. */
function spreadOf(round: Round, told: number): number {
  const exact = isTotals(round) ? round.spread : spread(round);
  return Number.isInteger(told) && Math.round(exact) === told ? told : exact;
}
