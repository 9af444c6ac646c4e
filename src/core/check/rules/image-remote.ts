import { rule } from '../rule.ts';

export const imageRemote = rule<'record', []>({
  id: 'image-remote',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een afbeelding staat naast het verslag, en niet op een website.',
      why: 'Bij het openen van het verslag hoort die website dat iemand het leest. En de afbeelding kan daar zomaar veranderen of verdwijnen.',
      help: 'Sla de afbeelding op naast het verslag en verwijs daarnaar, of haal die weg.',
      found: () => 'Deze afbeelding komt van een website.',
    },
    en: {
      title: 'An image is beside the record, and not on a website.',
      why: 'Opening the record tells that website that somebody is reading it. And the image may change or disappear there.',
      help: 'Save the image beside the record and refer to that, or remove it.',
      found: () => 'This image comes from a website.',
    },
  },
  example: {
    kind: 'record',
    beside: { 'records/flip-over.png': '' },
    bad: '<!-- driehoek:facts -->\n\n⟦![De flip-over](https://voorbeeld.nl/flip-over.png)⟧',
    good: '<!-- driehoek:facts -->\n\n![De flip-over](flip-over.png)',
    english: {
      bad: '<!-- driehoek:facts -->\n\n⟦![The flip chart](https://example.org/flip-over.png)⟧',
      good: '<!-- driehoek:facts -->\n\n![The flip chart](flip-over.png)',
    },
  },
  *check({ review }) {
    for (const { target, at } of review.images)
      if (/^(?:[a-z][a-z0-9+.-]{0,40}:)?\/\//iu.test(target.text)) yield { at, say: [] };
  },
});
