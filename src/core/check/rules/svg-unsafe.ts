import { isUnsafeSvg } from '../../draw/unsafe-svg.ts';
import { type KeptPicture, picturesIn } from '../pictures.ts';
import { rule } from '../rule.ts';

export const svgUnsafe = rule<'record', [file: string], readonly KeptPicture[]>({
  id: 'svg-unsafe',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een tekening tekent, en doet verder niets.',
      why: 'Een SVG kan een script bevatten of iets van een andere website halen. Dat gebeurt dan bij iedereen die de tekening opent.',
      help: 'Maak de tekening opnieuw, of haal die weg. Vraag na waar het bestand vandaan komt.',
      found: (file) => `De tekening "${file}" bevat een script of haalt iets van buiten.`,
    },
    en: {
      title: 'A picture draws, and does nothing else.',
      why: 'An SVG can hold a script or fetch something from another website. That then happens to everybody who opens it.',
      help: 'Make the picture again, or remove it. Ask where the file came from.',
      found: (file) => `The picture "${file}" holds a script or fetches something from outside.`,
    },
  },
  example: {
    kind: 'record',
    beside: { 'records/goed.svg': '<svg></svg>', 'records/fout.svg': '<svg><script>tel()</script></svg>' },
    bad: '<!-- driehoek:triangle -->\n\n![De casus op de driehoek](⟦fout.svg⟧)',
    good: '<!-- driehoek:triangle -->\n\n![De casus op de driehoek](goed.svg)',
    english: {
      beside: { 'records/good.svg': '<svg></svg>', 'records/bad.svg': '<svg><script>count()</script></svg>' },
      bad: '<!-- driehoek:triangle -->\n\n![The case on the triangle](⟦bad.svg⟧)',
      good: '<!-- driehoek:triangle -->\n\n![The case on the triangle](good.svg)',
    },
  },
  gather({ review, placeOf, quoted }) {
    const pictures = picturesIn(review)
      .filter(({ file }) => /\.svg$/iu.test(file))
      .map(({ file, at }) => ({ file, said: quoted(at, file), at: placeOf(at) }));
    return pictures.length === 0 ? undefined : pictures;
  },
  *judge(pictures, { linked }) {
    for (const { file, said, at } of pictures) {
      const found = linked?.(file, 'nl');
      if (found === undefined || typeof found === 'string') continue;
      if (isUnsafeSvg(found.text() ?? '')) yield { at, say: [said] };
    }
  },
});
