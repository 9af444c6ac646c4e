import { rule } from '../rule.ts';

/** Source: WCAG 2.2, 1.1.1. */
export const imageAlt = rule<'record', []>({
  id: 'image-alt',
  group: 'record',
  severity: 'warning',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Bij een afbeelding staat in woorden wat erop te zien is.',
      why: 'Zo weten ook mensen die niet kunnen zien, of de afbeelding niet kunnen openen, wat erop staat.',
      help: 'Schrijf tussen de rechte haken wat er te zien is: ![De casus op de driehoek](driehoek.svg).',
      found: () => 'Deze afbeelding heeft geen beschrijving.',
    },
    en: {
      title: 'With an image it says in words what can be seen on it.',
      why: 'This way people who cannot see or cannot open the image also know what is on it.',
      help: 'Write between the square brackets what can be seen: ![The case on the triangle](triangle.svg).',
      found: () => 'This image has no description.',
    },
  },
  example: {
    kind: 'record',
    beside: { 'records/driehoek.svg': '' },
    bad: '<!-- driehoek:triangle -->\n\n⟦![](driehoek.svg)⟧',
    good: '<!-- driehoek:triangle -->\n\n![De casus op de driehoek](driehoek.svg)',
    english: {
      beside: { 'records/triangle.svg': '' },
      bad: '<!-- driehoek:triangle -->\n\n⟦![](triangle.svg)⟧',
      good: '<!-- driehoek:triangle -->\n\n![The case on the triangle](triangle.svg)',
    },
  },
  *check({ review, text, language }) {
    for (const { alt, at, section } of review.images) {
      if (alt.plain.trim() !== '') continue;
      const start = text.indexOf('[', at.start) + 1;
      const words = language === 'nl' ? 'De casus op de driehoek' : 'The case on the triangle';
      const edits = section === 'triangle' ? [{ start, end: text.indexOf(']', start), text: words }] : [];
      yield { at, say: [], edits, offered: true };
    }
  },
});
