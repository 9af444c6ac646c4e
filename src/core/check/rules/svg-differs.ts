import { shapesIn, shapesOf } from '../../draw/shapes.ts';
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

export const svgDiffers = rule<'record', [file: string], Drawn>({
  id: 'svg-differs',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'De tekening laat de plaatsingen zien die in het verslag staan.',
      why: 'Wie het verslag leest, kijkt eerst naar de tekening. Die moet zeggen wat er geplaatst is.',
      help: 'Kijk welke van de twee klopt, en maak de tekening opnieuw of verbeter de getallen.',
      found: (file) => `De tekening "${file}" laat andere plaatsingen zien dan hier staan.`,
    },
    en: {
      title: 'The picture shows the placements that stand in the record.',
      why: 'Whoever reads the record looks at the picture first. It must say what was placed.',
      help: 'See which of the two is right, and make the picture again or restore the numbers.',
      found: (file) => `The picture "${file}" shows other placements than stand here.`,
    },
  },
  example: {
    kind: 'record',
    beside: { 'records/driehoek.svg': FIVE_THREE_TWO },
    bad: 'triangle:\n  group: [4, 4, 2]\n<!-- driehoek:triangle -->\n\n![De casus op de driehoek](⟦driehoek.svg⟧)',
    good: 'triangle:\n  group: [5, 3, 2]\n<!-- driehoek:triangle -->\n\n![De casus op de driehoek](driehoek.svg)',
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
    if (found === undefined || found === 'missing') return;
    const own = shapesOf(found.text() ?? '');
    if (own !== undefined && hashText(own) !== shapes) yield { at, say: [said] };
  },
});
