import { type KeptPicture, picturesIn } from '../pictures.ts';
import { rule } from '../rule.ts';

export const linkSvg = rule<'record', [file: string], readonly KeptPicture[]>({
  id: 'link-svg',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een tekening waar een verslag naar verwijst, is er.',
      why: 'Wie het verslag opent, ziet anders een leeg vak waar de driehoek hoort.',
      help: 'Zet het bestand terug naast het verslag, of haal de verwijzing weg.',
      found: (file) => `De tekening "${file}" is er niet.`,
    },
    en: {
      title: 'A picture that a record refers to is there.',
      why: 'Otherwise whoever opens the record sees an empty box where the triangle belongs.',
      help: 'Put the file back beside the record, or remove the link.',
      found: (file) => `The picture "${file}" is not there.`,
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:triangle -->\n\n## Driehoek\n\n![De casus op de driehoek](⟦weg.svg⟧)',
    good: '<!-- driehoek:triangle -->\n\n## Driehoek\n\nHet team legt de casus op professie 5, politiek 3, maatschappij 2.',
    english: {
      bad: '<!-- driehoek:triangle -->\n\n## Triangle\n\n![The case on the triangle](⟦gone.svg⟧)',
      good: '<!-- driehoek:triangle -->\n\n## Triangle\n\nThe team places the case nearest to the profession.',
    },
  },
  gather({ review, placeOf, quoted }) {
    const pictures = picturesIn(review).map(({ file, at }) => ({ file, said: quoted(at, file), at: placeOf(at) }));
    return pictures.length === 0 ? undefined : pictures;
  },
  *judge(pictures, { linked }) {
    for (const { file, said, at } of pictures) if (linked?.(file, 'nl') === 'missing') yield { at, say: [said] };
  },
});
