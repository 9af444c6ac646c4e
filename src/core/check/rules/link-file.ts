import { decoded } from '../../text/decoded.ts';
import type { Place } from '../finding.ts';
import { rule } from '../rule.ts';

interface Link {
  readonly file: string;
  /** How a message calls it. */
  readonly said: string;
  readonly at: Place;
}

export const linkFile = rule<'record', [file: string], readonly Link[]>({
  id: 'link-file',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een bestand waar de tekst van een verslag naar verwijst, is er.',
      why: 'Anders werkt de verwijzing niet als iemand erop klikt.',
      help: 'Verbeter het pad, gezien vanaf het verslag, of haal de verwijzing weg.',
      found: (file) => `Het bestand "${file}" is er niet.`,
    },
    en: {
      title: 'A file that the text of a record refers to is there.',
      why: 'Otherwise the link does not work when somebody clicks on it.',
      help: 'Correct the path, as seen from the record, or remove the link.',
      found: (file) => `The file "${file}" is not there.`,
    },
  },
  example: {
    kind: 'record',
    beside: { 'records/notitie.md': '' },
    bad: '<!-- driehoek:facts -->\n\nZie [de notitie]⟦(notities.md)⟧.',
    good: '<!-- driehoek:facts -->\n\nZie [de notitie](notitie.md).',
    english: {
      beside: { 'records/note.md': '' },
      bad: '<!-- driehoek:facts -->\n\nSee [the note]⟦(notes.md)⟧.',
      good: '<!-- driehoek:facts -->\n\nSee [the note](note.md).',
    },
  },
  gather({ review, placeOf, quoted }) {
    const links = review.links.flatMap(({ target, at }) => {
      const file = decoded(target.replace(/[?#].*$/su, ''));
      // A scheme, a page of the same website, or a place in this file.
      if (file === '' || /^(?:[a-z][a-z0-9+.-]*:|\/)/iu.test(file)) return [];
      return [{ file, said: quoted(at, file), at: placeOf(at) }];
    });
    return links.length === 0 ? undefined : links;
  },
  *judge(links, { linked }) {
    for (const { file, said, at } of links) if (linked?.(file, 'nl') === 'missing') yield { at, say: [said] };
  },
});
