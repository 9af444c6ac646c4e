import { bodyTop, sectionOf } from '../../record/review.ts';
import { rule } from '../rule.ts';

export const dissentMissing = rule<'record', [isEmpty: boolean]>({
  id: 'dissent-missing',
  group: 'record',
  severity: 'error',
  kinds: ['record'],
  words: {
    nl: {
      title: 'Een verslag zegt wie het anders zag, of dat daarom gevraagd is en niemand het anders zag.',
      why: 'Staat een andere mening op papier, dan kan het team er later op terugkomen. Staat er niets, dan weet niemand of ernaar is gevraagd.',
      help: 'Zet het deel terug. Was er geen afwijkende mening, schrijf dan dat ernaar gevraagd is.',
      found: (isEmpty) => (isEmpty ? 'Het deel over tegenspraak is leeg.' : 'Het deel over tegenspraak ontbreekt.'),
    },
    en: {
      title: 'A record says who saw it otherwise, or that this was asked and nobody did.',
      why: 'With a dissenting view on paper, the team can come back to it. With nothing there, nobody knows whether anyone was asked.',
      help: 'Put the section back. If nobody dissented, write that they were asked.',
      found: (isEmpty) => (isEmpty ? 'The section on dissent is empty.' : 'The section on dissent is missing.'),
    },
  },
  example: {
    kind: 'record',
    bad: '⟦<!-- driehoek:dissent -->⟧\n\n## Tegenspraak\n',
    good: '<!-- driehoek:dissent -->\n\n## Tegenspraak\n\nGeen. Er is om gevraagd en niemand had een afwijkende mening.',
    english: {
      bad: '⟦<!-- driehoek:dissent -->⟧\n\n## Dissent\n',
      good: '<!-- driehoek:dissent -->\n\n## Dissent\n\nNone. It was asked, and nobody had a dissenting view.',
    },
  },
  *check({ review, text }) {
    const section = sectionOf(review, 'dissent');
    if (!section) yield { at: bodyTop(review, text), say: [false] };
    else if (section.fields.length === 0) yield { at: section.at, say: [true] };
  },
});
