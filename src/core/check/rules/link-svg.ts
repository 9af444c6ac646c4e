import { type KeptPicture, picturesIn } from '../pictures.ts';
import { type Absence, rule } from '../rule.ts';

export const linkSvg = rule<'record', [file: string, why?: Absence], readonly KeptPicture[]>({
  id: 'link-svg',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een tekening waar een verslag naar verwijst, is er.',
      why: 'Anders staat er in het verslag een leeg vak waar de driehoek hoort.',
      help: 'Zet het bestand terug naast het verslag, of haal de verwijzing weg.',
      found: (file, why = 'missing') =>
        ({
          missing: `De tekening "${file}" is er niet.`,
          'not-added': `De tekening "${file}" staat in de map, maar nog niet in git. Zet die klaar met git add.`,
          outside: `De tekening "${file}" ligt buiten de repository: wie die heeft, ziet een leeg vak. Er is niet in gekeken.`,
        })[why],
    },
    en: {
      title: 'A picture that a record refers to is there.',
      why: 'Otherwise the record shows an empty box where the triangle belongs.',
      help: 'Put the file back beside the record, or remove the link.',
      found: (file, why = 'missing') =>
        ({
          missing: `The picture "${file}" is not there.`,
          'not-added': `The picture "${file}" is in the folder, but not in git yet. Stage it with git add.`,
          outside: `The picture "${file}" is outside the repository, so others see an empty box. It was not read.`,
        })[why],
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
    for (const { file, said, at } of pictures) {
      const found = linked?.(file, 'nl');
      if (typeof found === 'string') yield { at, say: [said, found] };
    }
  },
});
