import { isBlankSvg, shapesIn, shapesOf } from '../../draw/shapes.ts';
import { placementMarks } from '../../draw/svg.ts';
import type { FrontMatter } from '../../record/schema.ts';
import { hashText } from '../../text/digest.ts';
import { type KeptPicture, picturesIn } from '../pictures.ts';
import { rule } from '../rule.ts';

interface Drawn extends KeptPicture {
  /** Of the shapes that the placements give. */
  readonly shapes: string;
}

/** What matters of a drawing in which the team chose 5-3-2. */
const FIVE_THREE_TWO =
  '<svg><g class="lattice"></g><g class="group"><circle cx="316.4" cy="288.4" r="17"/></g></svg>\n';

export const svgDiffers = rule<'record', [file: string, isBlank: boolean], Drawn>({
  id: 'svg-differs',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'De tekening laat de plaatsingen zien die in het verslag staan.',
      why: 'Lezers kijken vaak eerst naar de tekening. Die moet laten zien wat er geplaatst is.',
      help: 'Kijk welke van de twee klopt, en maak de tekening opnieuw of verbeter de getallen.',
      found: (file, isBlank) =>
        isBlank
          ? `Op de tekening "${file}" is niets te zien.`
          : `De tekening "${file}" laat andere plaatsingen zien dan hier staan.`,
    },
    en: {
      title: 'The picture shows the placements in the record.',
      why: 'Readers often look at the picture first. It must show what was placed.',
      help: 'See which of the two is right, and make the picture again or restore the numbers.',
      found: (file, isBlank) =>
        isBlank
          ? `The picture "${file}" shows nothing.`
          : `The picture "${file}" shows other placements than stand here.`,
    },
  },
  example: {
    kind: 'record',
    beside: { 'records/driehoek.svg': FIVE_THREE_TWO },
    bad: 'triangle:\n  group: [4, 4, 2]\n<!-- driehoek:triangle -->\n\n![De casus op de driehoek](⟦driehoek.svg⟧)',
    good: 'triangle:\n  group: [5, 3, 2]\n<!-- driehoek:triangle -->\n\n![De casus op de driehoek](driehoek.svg)',
    english: {
      beside: { 'records/triangle.svg': FIVE_THREE_TWO },
      bad: 'triangle:\n  group: [4, 4, 2]\n<!-- driehoek:triangle -->\n\n![The case on the triangle](⟦triangle.svg⟧)',
      good: 'triangle:\n  group: [5, 3, 2]\n<!-- driehoek:triangle -->\n\n![The case on the triangle](triangle.svg)',
    },
  },
  gather({ data, review, faults, placeOf, quoted }) {
    const picture = picturesIn(review).find(({ file, isTriangle }) => isTriangle && file.endsWith('.svg'));
    const { triangle } = data as FrontMatter;
    if (!picture || !triangle || faults.length > 0) return undefined;
    const shapes = hashText(shapesIn(placementMarks(triangle).join('\n')));
    return { file: picture.file, said: quoted(picture.at, picture.file), at: placeOf(picture.at), shapes };
  },
  *judge({ file, said, at, shapes }, { linked }) {
    const found = linked?.(file, 'nl');
    if (found === undefined || typeof found === 'string') return;
    const svg = found.text();
    if (svg === undefined) return;
    const own = shapesOf(svg);
    if (own === undefined ? isBlankSvg(svg) : hashText(own) !== shapes) yield { at, say: [said, own === undefined] };
  },
});
