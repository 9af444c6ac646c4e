import { rule } from '../rule.ts';

export const sectionUnknown = rule<'record', [marker: string | undefined, near: string | undefined]>({
  id: 'section-unknown',
  group: 'form',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een merkteken is een van de bekende.',
      why: 'Wat onder een onbekend merkteken staat, leest geen enkel programma terug.',
      help: 'Verbeter het merkteken; een eigen stuk tekst heeft er geen nodig.',
      found: (marker, near) =>
        `${marker === undefined ? 'Dit merkteken klopt niet.' : `Het merkteken "driehoek:${marker}" is niet bekend.`}${near === undefined ? '' : ` Bedoel je "driehoek:${near}"?`}`,
    },
    en: {
      title: 'A marker is one of those known.',
      why: 'No program reads back what is under an unknown marker.',
      help: 'Correct the marker; a text of your own needs none.',
      found: (marker, near) =>
        `${marker === undefined ? 'This marker is not right.' : `The marker "driehoek:${marker}" is not known.`}${near === undefined ? '' : ` Did you mean "driehoek:${near}"?`}`,
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:⟦learnings⟧ -->\n\nVraag eerst wat de buren willen.',
    good: '<!-- driehoek:learning -->\n\nVraag eerst wat de buren willen.',
    english: {
      bad: '<!-- driehoek:⟦learnings⟧ -->\n\nAsk first what the neighbours want.',
      good: '<!-- driehoek:learning -->\n\nAsk first what the neighbours want.',
    },
  },
  *check({ notes, quoted }) {
    for (const { rule: own, ...note } of notes) {
      if (own !== 'section-unknown') continue;
      const [name, near] = note.say as readonly (string | undefined)[];
      yield { ...note, say: [name === undefined ? undefined : quoted(note.at), near] };
    }
  },
});
